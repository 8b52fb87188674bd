package se.arendegang.ui.negotiation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.identity.Actor;
import se.arendegang.negotiation.LeftText;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.negotiation.Renegotiation;
import se.arendegang.negotiation.RenegotiationQuestion;
import se.arendegang.negotiation.Unnegotiated;
import se.arendegang.ui.login.SignedIn;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;

/** Whether a text that changed afterwards needs a new negotiation: what was judged, and the way to judge it now. */
@Component
class AgainPart {

    private final Renegotiation renegotiation;
    private final Unnegotiated unnegotiated;
    private final CaseFiles cases;
    private final SignedIn signedIn;

    AgainPart(Renegotiation renegotiation, Unnegotiated unnegotiated, CaseFiles cases, SignedIn signedIn) {
        this.unnegotiated = unnegotiated;
        this.renegotiation = renegotiation;
        this.cases = cases;
        this.signedIn = signedIn;
    }

    Section of(Negotiation negotiation, Runnable after) {
        var part = new Section(new H2(Say.text("again.heading")));
        part.addClassName("panel");
        negotiation.questions().forEach(question -> part.add(said(question)));
        var actor = signedIn.actor();
        var may = renegotiation.mayJudge(negotiation, actor);
        var left = left(negotiation, actor);
        left.forEach(text -> part.add(new Paragraph(text.sentence())));
        if (may) {
            var round = cases.get(negotiation.caseId()).round();
            var change = renegotiation
                    .change(negotiation.caseId(), round)
                    .filter(found -> found.negotiation().equals(negotiation.id()));
            part.add(new Button(
                    Say.text("again.judge"),
                    click -> new AgainDialog(change.orElse(null), left, text -> {
                                var first = renegotiation.judgeNow(negotiation, text, actor);
                                if (first) {
                                    after.run();
                                }
                                return first;
                            })
                            .open()));
        }
        part.setVisible(may || !left.isEmpty() || !negotiation.questions().isEmpty());
        return part;
    }

    /** What members propose before the sitting is not for the other side. */
    private List<LeftText> left(Negotiation negotiation, Actor actor) {
        return actor.union() != null
                ? List.of()
                : unnegotiated.of(negotiation.caseId()).stream()
                        .filter(text -> text.negotiation().equals(negotiation.id()))
                        .toList();
    }

    private static Div said(RenegotiationQuestion question) {
        var on = question.on() == null ? "" : Dates.exact(question.on()) + ": ";
        var occasion = question.occasion() == null ? "" : Say.text("choice." + question.occasion()) + ". ";
        var answer = question.answer() == null ? "" : Say.text("again." + question.answer()) + ". ";
        var said = new Div(
                new Paragraph(on + occasion + (question.changed() == null ? "" : question.changed())),
                new Paragraph(answer + (question.reason() == null ? "" : question.reason())));
        said.addClassName("said");
        return said;
    }
}
