package se.arendegang.ui.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.springframework.core.annotation.Order;
import se.arendegang.casefile.CaseFile;
import se.arendegang.casefile.Stage;
import se.arendegang.identity.Actor;
import se.arendegang.ui.diagram.Diagram;
import se.arendegang.ui.diagram.Models;
import se.arendegang.ui.text.Say;

/** The models the case is in, with the place marked, and the same in words. */
@Order(80)
@org.springframework.stereotype.Component
class MapTab implements CaseTab {

    private final Positions positions;

    MapTab(Positions positions) {
        this.positions = positions;
    }

    @Override
    public String code() {
        return "karta";
    }

    @Override
    public boolean isFor(Actor actor) {
        return CaseSight.isInside(actor);
    }

    @Override
    public Component draw(CaseFile file, Actor actor) {
        var position = positions.of(file);
        var page = new Div();
        for (var process : Models.holding(position.elements(), ofStage(file.stage()))) {
            var here = Models.within(process, position.elements());
            page.add(model(process, here));
        }
        page.add(model("case-path", List.of(activity(file.stage()))));
        return page;
    }

    private static Section model(String process, List<String> here) {
        var name = Say.text("process." + process);
        var panel = new Section(new H2(name), words(here), new Diagram(process, here, Say.text("map.of", name)));
        panel.addClassName("panel");
        return panel;
    }

    private static Component words(List<String> here) {
        var list = new UnorderedList();
        here.forEach(element -> list.add(new ListItem(Say.or("element." + element, Models.name(element)))));
        return here.isEmpty()
                ? new Paragraph(Say.text("map.nowhere"))
                : new Div(new Paragraph(Say.text("map.here")), list);
    }

    private static String ofStage(Stage stage) {
        return switch (stage) {
            case DRAFTING -> "drafting";
            case COUNCIL_OF_MAYORS -> "council-of-mayors";
            case EXECUTIVE_BOARD -> "executive-board";
            case AFTER_DECISION, FINISHED -> "after-decision";
        };
    }

    private static String activity(Stage stage) {
        return Models.activityCalling(ofStage(stage));
    }
}
