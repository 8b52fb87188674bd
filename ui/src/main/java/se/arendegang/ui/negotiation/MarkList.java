package se.arendegang.ui.negotiation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import se.arendegang.negotiation.mark.Mark;
import se.arendegang.negotiation.mark.MarkKind;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;

/** Silence and secrecy, each with what it covers and what it means for the reader. */
final class MarkList extends Section {

    private static final long serialVersionUID = 1L;

    MarkList(List<Mark> marks) {
        addClassName("panel");
        add(new H2(Say.text("mark.heading")));
        if (marks.isEmpty()) {
            add(new Paragraph(Say.text("mark.none")));
        }
        marks.forEach(mark -> add(one(mark)));
    }

    MarkList withWays(List<Mark> marks, Consumer<MarkKind> set, Consumer<Mark> lift) {
        marks.stream().filter(Mark::stands).forEach(mark -> {
            var button =
                    new Button(Say.text("mark.lift." + mark.kind().code(), mark.about()), click -> lift.accept(mark));
            button.addThemeVariants(ButtonVariant.SMALL);
            add(button);
        });
        var ways = new Div();
        ways.addClassName("deeds");
        for (var kind : MarkKind.values()) {
            ways.add(new Button(Say.text("mark.set." + kind.code()), click -> set.accept(kind)));
        }
        add(ways);
        return this;
    }

    private static Div one(Mark mark) {
        var head = mark.provision() == null
                ? Say.text("mark.silence", mark.about())
                : Say.text("mark.secrecy", mark.provision(), mark.about());
        var said = new Div(
                new Paragraph(head), new Paragraph(Say.text("mark.setBy", mark.setBy(), Dates.exact(mark.setOn()))));
        var lifted = mark.liftedOn();
        if (lifted == null) {
            said.add(new Paragraph(Say.text("mark.means." + mark.kind().code())));
        } else {
            said.add(new Paragraph(
                    Say.text("mark.lifted", mark.liftedBy() == null ? "" : mark.liftedBy(), Dates.exact(lifted))));
        }
        said.addClassName("said");
        return said;
    }
}
