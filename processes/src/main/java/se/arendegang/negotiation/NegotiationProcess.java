package se.arendegang.negotiation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arendegang.contract.Claimed;
import se.arendegang.contract.JobType;
import se.arendegang.contract.MessageName;
import se.arendegang.contract.Nothing;
import se.arendegang.contract.ProcessContract;
import se.arendegang.contract.UserTask;
import se.arendegang.identity.Role;

/** One duty and the decision it gates. Position, central round and end are per union (MBL 11, 14 and 16 §§). The model is {@code negotiation.bpmn} at the same path. */
public final class NegotiationProcess {

    public static final String PROCESS_ID = "negotiation";

    /** Job types, for annotations; the typed ones stand below. */
    public static final class Job {
        public static final String CLAIM_NEGOTIATION = "negotiation.claimNegotiation";
        public static final String FIND_OPEN_DEMANDS = "negotiation.findOpenDemands";
        public static final String FIND_PARTIES = "negotiation.findParties";
        public static final String OPEN_CENTRAL_REQUEST = "negotiation.openCentralRequest";
        public static final String END_WITH_UNION = "negotiation.endWithUnion";
        public static final String CONCLUDE_NEGOTIATION = "negotiation.concludeNegotiation";
        public static final String FIND_ADJUSTERS = "negotiation.findAdjusters";
        public static final String CANCEL_TASKS = "negotiation.cancelTasks";

        private Job() {}
    }

    /** Message names; the correlation keys stand in {@link #CONTRACT}. */
    public static final class Message {
        public static final String NEGOTIATION_REQUESTED = "negotiation.negotiationRequested";
        public static final String NEGOTIATION_STOPPED = "negotiation.negotiationStopped";
        public static final String CENTRAL_REQUEST_TIME_RAN_OUT = "negotiation.centralRequestTimeRanOut";

        private Message() {}
    }

    /** The ids of the tasks people do. */
    public static final class Task {
        public static final String ADJUST_NEGOTIATION_MINUTES = "Task_AdjustNegotiationMinutes";
        public static final String ADJUST_CENTRAL_MINUTES = "Task_AdjustCentralMinutes";
        public static final String CALL_NEGOTIATION = "Task_CallNegotiation";
        public static final String RECORD_SITTING = "Task_RecordSitting";
        public static final String ANSWER_DEMAND = "Task_AnswerDemand";
        public static final String STATE_POSITION = "Task_StatePosition";
        public static final String REQUEST_CENTRAL = "Task_RequestCentral";
        public static final String RECORD_CENTRAL_SITTING = "Task_RecordCentralSitting";

        private Task() {}
    }

    /** Claims the negotiation; false when its path has ended or a later attempt has it. */
    public static final JobType<Step, Claimed> CLAIM_NEGOTIATION =
            new JobType<>(Job.CLAIM_NEGOTIATION, Step.class, Claimed.class);

    /** The demands to answer after the sitting; none for an older sitting than the latest recorded. */
    public static final JobType<SittingStep, OpenDemands> FIND_OPEN_DEMANDS =
            new JobType<>(Job.FIND_OPEN_DEMANDS, SittingStep.class, OpenDemands.class);

    /** The unions whose part of the path is not at its end: not ended, or with central minutes to adjust. */
    public static final JobType<Step, Parties> FIND_PARTIES =
            new JobType<>(Job.FIND_PARTIES, Step.class, Parties.class);

    /** Sets the day until which the union can ask for central negotiation (MBL 14 §; the days are the agreement's); false when that day has passed. {@code itemId} is the union's party id. */
    public static final JobType<PartyStep, CentralRequest> OPEN_CENTRAL_REQUEST =
            new JobType<>(Job.OPEN_CENTRAL_REQUEST, PartyStep.class, CentralRequest.class);

    /** Ends the negotiation with one union (MBL 16 § third paragraph). */
    public static final JobType<PartyStep, Nothing> END_WITH_UNION =
            new JobType<>(Job.END_WITH_UNION, PartyStep.class, Nothing.class);

    /** The negotiation has ended with every union: lifts the obstacle and tells who waits. */
    public static final JobType<Step, Nothing> CONCLUDE_NEGOTIATION =
            new JobType<>(Job.CONCLUDE_NEGOTIATION, Step.class, Nothing.class);

    /** Who is still to adjust the minutes of a sitting, with an {@code itemId} of the central one with that union. The end of the negotiation does not wait for them (MBL 16 § third paragraph). */
    public static final JobType<MinutesStep, Adjusters> FIND_ADJUSTERS =
            new JobType<>(Job.FIND_ADJUSTERS, MinutesStep.class, Adjusters.class);

    /** Takes back the open tasks of the negotiation; with an {@code itemId} only the request for central negotiation of that union. */
    public static final JobType<Interrupted, Nothing> CANCEL_TASKS =
            new JobType<>(Job.CANCEL_TASKS, Interrupted.class, Nothing.class);

    public static final ProcessContract CONTRACT = new ProcessContract(
            PROCESS_ID,
            NegotiationProcess.class,
            "negotiationId",
            List.of(
                    CLAIM_NEGOTIATION,
                    FIND_OPEN_DEMANDS,
                    FIND_PARTIES,
                    OPEN_CENTRAL_REQUEST,
                    END_WITH_UNION,
                    CONCLUDE_NEGOTIATION,
                    FIND_ADJUSTERS,
                    CANCEL_TASKS),
            List.of(
                    MessageName.starting(Message.NEGOTIATION_REQUESTED, "negotiationId"),
                    new MessageName(Message.NEGOTIATION_STOPPED, "negotiationId"),
                    new MessageName(Message.CENTRAL_REQUEST_TIME_RAN_OUT, "negotiationId + \"/\" + itemId")),
            List.of(
                    UserTask.of(
                            Task.ADJUST_NEGOTIATION_MINUTES,
                            Role.UNION_REPRESENTATIVE,
                            "adjusted",
                            "adjusted_with_note",
                            "refused"),
                    UserTask.of(
                            Task.ADJUST_CENTRAL_MINUTES,
                            Role.UNION_REPRESENTATIVE,
                            "adjusted",
                            "adjusted_with_note",
                            "refused"),
                    UserTask.of(Task.CALL_NEGOTIATION, Role.HR, "called"),
                    UserTask.of(Task.RECORD_SITTING, Role.HR, "positions_stated", "next_sitting", "ended"),
                    UserTask.of(Task.ANSWER_DEMAND, Role.HR, "granted", "partly", "rejected", "referred", "later"),
                    UserTask.of(
                            Task.STATE_POSITION,
                            Role.UNION_REPRESENTATIVE,
                            "no_objection",
                            "agreement",
                            "agreement_with_note",
                            "disagreement",
                            "later",
                            "declines"),
                    UserTask.of(Task.REQUEST_CENTRAL, Role.UNION_REPRESENTATIVE, "not_requested", "requested"),
                    UserTask.of(Task.RECORD_CENTRAL_SITTING, Role.HR, "ended", "next_sitting")));

    private NegotiationProcess() {}

    public record Step(UUID negotiationId, int attempt) {}

    public record SittingStep(UUID negotiationId, int attempt, int sittingNo) {}

    /** @param sittingNo null in a path of an earlier model, which asks once for all minutes at the end */
    public record MinutesStep(
            UUID negotiationId,
            int attempt,
            @Nullable Integer sittingNo,
            @Nullable UUID itemId) {}

    public record OpenDemands(List<UUID> demands) {}

    public record Parties(List<UUID> parties) {}

    public record PartyStep(UUID negotiationId, int attempt, UUID itemId) {}

    public record CentralRequest(boolean centralRequestOpen) {}

    public record Interrupted(
            UUID negotiationId, int attempt, @Nullable UUID itemId) {}

    public record Adjusters(List<UUID> adjusters) {}
}
