package se.arendegang.council;

import java.util.List;
import java.util.UUID;
import se.arendegang.contract.JobType;
import se.arendegang.contract.Nothing;
import se.arendegang.contract.ProcessContract;
import se.arendegang.contract.StageStep;
import se.arendegang.contract.UserTask;
import se.arendegang.identity.Role;

/** The rotel's memorandum and the council of mayors. The model is {@code council-of-mayors.bpmn} at the same path. */
public final class CouncilOfMayorsProcess {

    public static final String PROCESS_ID = "council-of-mayors";

    /** Job types, for annotations; the typed ones stand below. */
    public static final class Job {
        public static final String OPEN_STAGE = "council-of-mayors.openStage";
        public static final String FIND_ENTRY = "council-of-mayors.findEntry";
        public static final String SEND_BACK = "council-of-mayors.sendBack";
        public static final String COMPARE_TEXTS = "council-of-mayors.compareTexts";
        public static final String FIND_ROUTE = "council-of-mayors.findRoute";
        public static final String OPEN_NEW_ROUND = "council-of-mayors.openNewRound";
        public static final String HAND_OVER = "council-of-mayors.handOver";

        private Job() {}
    }

    /** The ids of the tasks people do. */
    public static final class Task {
        public static final String WRITE_MEMORANDUM = "Task_WriteMemorandum";
        public static final String JUDGE_RENEGOTIATION = "Task_JudgeRenegotiation";
        public static final String SIGN_MEMORANDUM = "Task_SignMemorandum";
        public static final String RECORD_BEREDNING = "Task_RecordBeredning";

        private Task() {}
    }

    /** Notes in the record that the stage has begun. */
    public static final JobType<StageStep, Nothing> OPEN_STAGE =
            new JobType<>(Job.OPEN_STAGE, StageStep.class, Nothing.class);

    /** Whether the council of mayors tabled the case: then it comes with the same papers. */
    public static final JobType<StageStep, Entry> FIND_ENTRY =
            new JobType<>(Job.FIND_ENTRY, StageStep.class, Entry.class);

    /** Sends the case back to the office: opens a new round there. */
    public static final JobType<StageStep, Nothing> SEND_BACK =
            new JobType<>(Job.SEND_BACK, StageStep.class, Nothing.class);

    /** Whether the text differs from the negotiated version; false for an older memorandum than the latest. */
    public static final JobType<MemorandumStep, TextComparison> COMPARE_TEXTS =
            new JobType<>(Job.COMPARE_TEXTS, MemorandumStep.class, TextComparison.class);

    /** Whether the case bypasses the council of mayors. */
    public static final JobType<StageStep, Route> FIND_ROUTE =
            new JobType<>(Job.FIND_ROUTE, StageStep.class, Route.class);

    /** Opens a new round for a case tabled or remanded. */
    public static final JobType<StageStep, Nothing> OPEN_NEW_ROUND =
            new JobType<>(Job.OPEN_NEW_ROUND, StageStep.class, Nothing.class);

    /** Hands the case over to the board. */
    public static final JobType<StageStep, Nothing> HAND_OVER =
            new JobType<>(Job.HAND_OVER, StageStep.class, Nothing.class);

    public static final ProcessContract CONTRACT = new ProcessContract(
            PROCESS_ID,
            CouncilOfMayorsProcess.class,
            "caseId",
            List.of(OPEN_STAGE, FIND_ENTRY, SEND_BACK, COMPARE_TEXTS, FIND_ROUTE, OPEN_NEW_ROUND, HAND_OVER),
            List.of(),
            List.of(
                    UserTask.of(Task.WRITE_MEMORANDUM, Role.ROTEL_SECRETARY, "handed_to_sign", "back_to_office"),
                    UserTask.of(Task.JUDGE_RENEGOTIATION, Role.HR, "not_needed", "new_negotiation"),
                    UserTask.of(Task.SIGN_MEMORANDUM, Role.COMMISSIONER, "signed", "returned"),
                    UserTask.of(
                            Task.RECORD_BEREDNING,
                            Role.BODY_SECRETARY,
                            "supported",
                            "not_supported",
                            "tabled",
                            "remanded")));

    private CouncilOfMayorsProcess() {}

    public record MemorandumStep(UUID caseId, int attempt, int round, int memorandumNo) {}

    public record Entry(boolean tabled) {}

    public record Route(boolean bypassed) {}
}
