package se.arendegang.ui.negotiation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import se.arendegang.negotiation.desk.Contribution;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Prose;
import se.arendegang.ui.text.Say;

/** What unions have handed in that no minutes hold yet, each with its receipt. */
final class HandedInList extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Predicate<Contribution> own;
    private final transient Consumer<Contribution> withdraw;
    private final transient Function<Contribution, List<Component>> joint;

    /** @param joint who else stands behind one, with the way to say so */
    HandedInList(
            List<Contribution> contributions,
            Predicate<Contribution> own,
            Consumer<Contribution> withdraw,
            Function<Contribution, List<Component>> joint) {
        this.joint = joint;
        this.own = own;
        this.withdraw = withdraw;
        addClassName("panel");
        add(new H2(Say.text("desk.handedIn")));
        var waiting = contributions.stream().filter(one -> one.demand() == null).toList();
        if (waiting.isEmpty()) {
            add(new Paragraph(Say.text("desk.nothingHandedIn")));
        }
        waiting.forEach(this::add);
    }

    private void add(Contribution one) {
        var at = one.handedInAt() == null ? "" : Dates.minute(one.handedInAt());
        var head = new Span(Say.text(
                one.state() == Contribution.State.WITHDRAWN ? "desk.withdrawnHead" : "desk.handedInHead",
                Say.text("choice." + one.kind().code()),
                one.fromMember()
                        ? one.union() + " · " + Say.text("desk.fromMember").toLowerCase(Locale.ROOT)
                        : one.union(),
                at));
        head.addClassName("quiet");
        var said = new Section(new Paragraph(head), Prose.of(one.text()));
        said.addClassName("said");
        joint.apply(one).forEach(said::add);
        if (one.state() == Contribution.State.HANDED_IN && own.test(one)) {
            var back = new Button(Say.text("desk.withdraw"), click -> withdraw.accept(one));
            back.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            said.add(back);
        }
        add(said);
    }
}
