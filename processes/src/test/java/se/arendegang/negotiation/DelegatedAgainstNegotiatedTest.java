package se.arendegang.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arendegang.negotiation.NegotiationTable.HR;
import static se.arendegang.negotiation.NegotiationTable.MARCH_2;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.arendegang.decision.DelegatedDecisionProcess;
import se.arendegang.decision.DelegatedDecisions;
import se.arendegang.decision.NegotiatedDecisions;
import se.arendegang.document.DocumentKind;
import se.arendegang.document.Documents;
import se.arendegang.engine.Subject;
import se.arendegang.task.FormValues;

class DelegatedAgainstNegotiatedTest {

    private final NegotiationTable table = new NegotiationTable();
    private final NegotiatedDecisions negotiated = table.inside.get(NegotiatedDecisions.class);

    @AfterEach
    void close() {
        table.close();
    }

    @Test
    void aDelegatedDecisionStandsBesideWhatWasNegotiatedBeforeItAndNotTheBoards() {
        var row =
                Map.of("basis", "11", "parties", List.of("Fackförbund 1"), "recorded", Map.of("gates", "delegated:2"));
        table.judge("owed", FormValues.of("duties", List.of(row)).and("reason", "bemanning"), HR);
        lay("Tio arbetar kvar.");
        var other = prepared(3, "Hyresavtal");
        var plan = prepared(2, "Bemanningsplan");
        decide(other, "Avtalet sägs upp.");
        assertThat(negotiated.of(table.only())).isEmpty();

        decide(plan, "Nio arbetar kvar.");
        assertThat(negotiated.of(table.only())).singleElement().satisfies(one -> {
            assertThat(one.title()).isEqualTo("Bemanningsplan");
            assertThat(one.negotiated()).containsExactly("Tio arbetar kvar.");
            assertThat(one.decided()).isEqualTo("Nio arbetar kvar.");
            assertThat(one.decidedOn()).isEqualTo(MARCH_2);
        });
    }

    private void lay(String point) {
        table.inside
                .get(Documents.class)
                .write(
                        table.caseId,
                        1,
                        DocumentKind.STAFF_REPORT,
                        "Plan",
                        Map.of("proposed_decision_points", List.of(point)),
                        "H",
                        null);
        var call = table.ask(table.only().id(), NegotiationProcess.Task.CALL_NEGOTIATION, null, 1);
        var papers = table.inside.get(LaidPapers.class).choices(table.caseId);
        table.done(
                call,
                "called",
                FormValues.of(
                        "papers", List.of(Map.of("version", papers.getLast().value()))),
                HR,
                MARCH_2);
    }

    private Subject prepared(int point, String title) {
        var id = table.inside.get(DelegatedDecisions.class).prepare(table.caseId, point, title);
        table.claim(id.subject());
        return id.subject();
    }

    private void decide(Subject decision, String words) {
        var task = table.ask(decision, DelegatedDecisionProcess.Task.DECIDE_DELEGATED, "", 1);
        var values = FormValues.of("decision", words).and("ground", "2.1");
        table.done(task, "decided", values, NegotiationTable.TECHNICAL, MARCH_2);
    }
}
