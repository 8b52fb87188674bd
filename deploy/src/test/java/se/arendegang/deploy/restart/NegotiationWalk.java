package se.arendegang.deploy.restart;

import java.util.List;
import java.util.Map;
import se.arendegang.engine.Subject;

/** A negotiation that ends in disagreement and goes to the central parties, started again wherever it stands. */
record NegotiationWalk(Person person, Restarter restarter, Subject subject) {

    private static final String ADJUST = "Task_AdjustNegotiationMinutes";
    private static final String ADJUST_CENTRAL = "Task_AdjustCentralMinutes";

    void walk() {
        restarter.restart(subject, "Task_CallNegotiation");
        person.does(subject, "Task_CallNegotiation", "called");
        restarter.restart(subject, "Task_RecordSitting");
        person.does(subject, "Task_RecordSitting", "next_sitting", Map.of("demands", List.of(demand(), demand())));
        restarter.restart(subject, "Task_AnswerDemand", ADJUST);
        person.does(subject, ADJUST, "adjusted");
        restarter.restart(subject, "Task_AnswerDemand", ADJUST);
        person.does(subject, "Task_AnswerDemand", "rejected");
        restarter.restart(subject, "Task_AnswerDemand", ADJUST);
        person.does(subject, "Task_AnswerDemand", "later");
        restarter.restart(subject, "Task_RecordSitting", ADJUST);
        person.does(subject, "Task_RecordSitting", "positions_stated");
        person.skips(subject, "Task_AnswerDemand");
        restarter.restart(subject, "Task_StatePosition", ADJUST);
        person.does(subject, "Task_StatePosition", "later");
        person.does(subject, "Task_StatePosition", "disagreement");
        restarter.restart(subject, "Task_RequestCentral", ADJUST);
        person.does(subject, "Task_RequestCentral", "requested");
        person.does(subject, "Task_RecordCentralSitting", "next_sitting");
        restarter.restart(subject, "Task_RecordCentralSitting", ADJUST, ADJUST_CENTRAL);
        person.does(subject, "Task_RecordCentralSitting", "ended");
        restarter.restart(subject, ADJUST, ADJUST_CENTRAL);
        person.does(subject, ADJUST_CENTRAL, "adjusted");
        restarter.restart(subject, ADJUST, ADJUST_CENTRAL);
    }

    private static Map<String, Object> demand() {
        return Map.of("kind", "yrkande", "by", List.of("Fackförbund 1"), "text", "Kundservicen bemannas bättre.");
    }
}
