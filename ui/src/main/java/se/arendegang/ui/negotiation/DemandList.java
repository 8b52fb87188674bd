package se.arendegang.ui.negotiation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.arendegang.negotiation.Demand;
import se.arendegang.negotiation.DemandId;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.ui.text.Prose;
import se.arendegang.ui.text.Say;

/** What stands in the minutes of what the unions put forward, each with the employer's answer or that there is none. */
final class DemandList extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Map<DemandId, PromiseLine> promises;

    private final transient Function<Demand, Optional<Button>> answering;

    /**
     * @param promises what became of each granted demand
     * @param answering the way to answer one, for who may
     */
    DemandList(
            Negotiation negotiation,
            Map<DemandId, PromiseLine> promises,
            Function<Demand, Optional<Button>> answering) {
        this.promises = promises;
        this.answering = answering;
        addClassName("panel");
        add(new H2(Say.text("desk.demands")));
        var demands = negotiation.minutes().stream()
                .flatMap(minutes -> minutes.demands().stream())
                .toList();
        if (demands.isEmpty()) {
            add(new Paragraph(Say.text("desk.noDemands")));
        }
        demands.forEach(this::add);
    }

    private void add(Demand demand) {
        var kind = demand.kind() == null ? "" : Say.text("choice." + demand.kind()) + " · ";
        var behalf = demand.onBehalfOf() == null ? "" : " · " + Say.text("desk.for", demand.onBehalfOf());
        var head = new Span(kind + String.join(", ", demand.by()) + behalf);
        head.addClassName("quiet");
        var answer = new Paragraph(answer(demand));
        answer.addClassName("answered");
        var one = new Section(new Paragraph(head));
        one.addClassName("said");
        if (demand.text() != null) {
            one.add(Prose.of(demand.text()));
        }
        one.add(answer);
        answering.apply(demand).ifPresent(one::add);
        var promise = promises.get(demand.id());
        if (promise != null) {
            one.add(promise);
        }
        add(one);
    }

    private static String answer(Demand demand) {
        if (demand.leftUnanswered()) {
            return Say.text("desk.leftUnanswered");
        }
        var code = demand.answer();
        if (code == null) {
            return Say.text("desk.notAnswered");
        }
        var words = Say.text("desk.answer", Say.text("choice." + code));
        return demand.answerText() == null ? words : words + " " + demand.answerText();
    }
}
