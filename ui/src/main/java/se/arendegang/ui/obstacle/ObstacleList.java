package se.arendegang.ui.obstacle;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import se.arendegang.negotiation.Obstacle;
import se.arendegang.negotiation.ObstacleWords;
import se.arendegang.negotiation.Waiver;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;

/** What stands in the way of the decision, since when, and what would lift it. It warns; only a person goes on. */
public final class ObstacleList extends Section {

    private static final long serialVersionUID = 1L;

    public ObstacleList(List<Obstacle> obstacles) {
        addClassNames("panel", "obstacles");
        setVisible(!obstacles.isEmpty());
        var list = new UnorderedList();
        obstacles.forEach(obstacle -> list.add(new ListItem(sentence(obstacle))));
        add(new H2(Say.text("obstacle.heading")), list);
        obstacles.stream()
                .map(Obstacle::waiver)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(waiver -> add(new Paragraph(marked(waiver))));
    }

    /** @param go opens the dialog */
    public ObstacleList withWayOn(Runnable go) {
        var on = new Button(Say.text("obstacle.goOn"), click -> go.run());
        on.addThemeVariants(ButtonVariant.SMALL);
        add(on);
        return this;
    }

    private static String sentence(Obstacle obstacle) {
        return ObstacleWords.sentence(obstacle) + " "
                + Say.text(
                        "obstacle." + obstacle.liftedBy(),
                        obstacle.until() == null ? "–" : Dates.full(obstacle.until()));
    }

    private static String marked(Waiver waiver) {
        var ground = Say.text("obstacle.ground." + waiver.ground());
        var words = waiver.decidedOn() == null
                ? Say.text("obstacle.settled", waiver.actor(), ground)
                : Say.text("obstacle.decided", Dates.full(waiver.decidedOn()), ground);
        return words + (waiver.reason() == null ? "" : " " + waiver.reason());
    }
}
