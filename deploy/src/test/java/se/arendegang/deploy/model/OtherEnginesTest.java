package se.arendegang.deploy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.arendegang.casefile.CasePathProcess;
import se.arendegang.casefile.CasePathProcess.NextStage;
import se.arendegang.deploy.testing.DurableEngine;
import se.arendegang.deploy.testing.MemoryEngine;
import se.arendegang.deploy.testing.RealEngine;
import se.arendegang.drafting.DraftingProcess;
import se.arendegang.drafting.DraftingProcess.DutyFacts;
import se.arendegang.drafting.DraftingProcess.Reviews;
import se.arendegang.negotiation.NegotiationProcess;
import se.arendegang.negotiation.NegotiationProcess.Message;
import se.arendegang.negotiation.NegotiationProcess.Parties;
import se.arendegang.negotiation.NegotiationProcess.Task;

/** The models deploy and run on the engines an installation may have instead of the embedded one. */
class OtherEnginesTest {

    @Test
    void theNewerBrokerRunsThem() {
        try (var engine = DurableEngine.start(RealEngine.NEWER)) {
            runsOn(engine);
        }
    }

    @Test
    void theEngineInMemoryRunsThem() {
        try (var engine = MemoryEngine.start8821()) {
            runsOn(engine);
        }
    }

    private static void runsOn(RealEngine engine) {
        try (var models = ModelEngine.on(engine)) {
            aCaseWithADutyRuns(models);
            aNegotiationInDisagreementRuns(models);
        }
    }

    private static void aCaseWithADutyRuns(ModelEngine models) {
        var walk = ModelWalk.on(models, CasePathProcess.CONTRACT)
                .answering(CasePathProcess.FIND_STAGE, new NextStage("drafting", 1), new NextStage("finished", 1))
                .answering(DraftingProcess.PLAN_REVIEWS, new Reviews(true, true, true, List.of(UUID.randomUUID())))
                .answering(
                        DraftingProcess.COLLECT_DUTY_FACTS,
                        new DutyFacts("organisation", true, 12, true, false, "kommunstyrelsen", List.of("11")))
                .start();
        walk.end();
        assertThat(walk.given("Task_RecordDutyProposal")).containsEntry("basis", "samverkan");
        assertThat(walk.path()).endsWith("Task_CloseCase#1", "Task_CloseCaseFile");
    }

    private static void aNegotiationInDisagreementRuns(ModelEngine models) {
        var union = UUID.randomUUID();
        var walk = ModelWalk.on(models, NegotiationProcess.CONTRACT)
                .answering(NegotiationProcess.FIND_PARTIES, new Parties(List.of(union)))
                .deciding(Task.STATE_POSITION, "later", "disagreement")
                .deciding(Task.REQUEST_CENTRAL, Answers.HOLD)
                .start();
        walk.comesTo("Task_RequestCentral#1")
                .hears(Message.CENTRAL_REQUEST_TIME_RAN_OUT, walk.subject() + "/" + union)
                .end();
        assertThat(walk.path()).containsSubsequence("Task_CancelCentralRequest", "Task_EndWithUnion");
    }
}
