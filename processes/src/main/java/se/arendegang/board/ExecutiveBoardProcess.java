package se.arendegang.board;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arendegang.contract.JobType;
import se.arendegang.contract.MessageName;
import se.arendegang.contract.Nothing;
import se.arendegang.contract.ProcessContract;
import se.arendegang.contract.StageStep;
import se.arendegang.contract.UserTask;
import se.arendegang.identity.Role;

/** Listing, the board's outcome, and the council's where points go there. The model is {@code executive-board.bpmn} at the same path. */
public final class ExecutiveBoardProcess {

    public static final String PROCESS_ID = "executive-board";

    /** Job types, for annotations; the typed ones stand below. */
    public static final class Job {
        public static final String OPEN_STAGE = "executive-board.openStage";
        public static final String NOTE_LISTING = "executive-board.noteListing";
        public static final String FIND_OUTCOME = "executive-board.findOutcome";
        public static final String OPEN_NEW_ROUND = "executive-board.openNewRound";
        public static final String HAND_OVER = "executive-board.handOver";

        private Job() {}
    }

    /** Message names; the correlation keys stand in {@link #CONTRACT}. */
    public static final class Message {
        public static final String ITEM_DEALT_WITH = "executive-board.itemDealtWith";

        private Message() {}
    }

    /** The ids of the tasks people do. */
    public static final class Task {
        public static final String LIST_CASE = "Task_ListCase";
        public static final String RECORD_COUNCIL_OUTCOME = "Task_RecordCouncilOutcome";

        private Task() {}
    }

    /** Notes in the record that the stage has begun. */
    public static final JobType<StageStep, Nothing> OPEN_STAGE =
            new JobType<>(Job.OPEN_STAGE, StageStep.class, Nothing.class);

    /** The listing that the round's listing task no. {@code listingNo} made; made now when that task was skipped. */
    public static final JobType<ListingStep, Listing> NOTE_LISTING =
            new JobType<>(Job.NOTE_LISTING, ListingStep.class, Listing.class);

    /** What the meeting made of the listing: decided, tabled, remanded, withdrawn_from_agenda or to_council. */
    public static final JobType<ListedItem, ItemOutcome> FIND_OUTCOME =
            new JobType<>(Job.FIND_OUTCOME, ListedItem.class, ItemOutcome.class);

    /** Opens a new round for a case tabled or remanded by the board, or remanded by the council. */
    public static final JobType<StageStep, Nothing> OPEN_NEW_ROUND =
            new JobType<>(Job.OPEN_NEW_ROUND, StageStep.class, Nothing.class);

    /** The decision stands; what follows it begins. */
    public static final JobType<StageStep, Nothing> HAND_OVER =
            new JobType<>(Job.HAND_OVER, StageStep.class, Nothing.class);

    public static final ProcessContract CONTRACT = new ProcessContract(
            PROCESS_ID,
            ExecutiveBoardProcess.class,
            "caseId",
            List.of(OPEN_STAGE, NOTE_LISTING, FIND_OUTCOME, OPEN_NEW_ROUND, HAND_OVER),
            List.of(new MessageName(Message.ITEM_DEALT_WITH, "listingId")),
            List.of(
                    UserTask.of(Task.LIST_CASE, Role.BODY_SECRETARY, "listed"),
                    UserTask.of(Task.RECORD_COUNCIL_OUTCOME, Role.BODY_SECRETARY, "approved", "rejected", "remanded")));

    private ExecutiveBoardProcess() {}

    public record ListingStep(UUID caseId, int attempt, int round, int listingNo) {}

    public record Listing(UUID listingId) {}

    public record ListedItem(UUID caseId, int attempt, int round, UUID listingId) {}

    public record ItemOutcome(boolean happened, @Nullable String decision) {}
}
