package se.arendegang.meeting;

import java.util.List;
import java.util.UUID;
import se.arendegang.contract.Claimed;
import se.arendegang.contract.JobType;
import se.arendegang.contract.MessageName;
import se.arendegang.contract.Nothing;
import se.arendegang.contract.ProcessContract;
import se.arendegang.contract.UserTask;
import se.arendegang.identity.Role;

/** One sitting of a body, from its agenda to the notice taken down. The model is {@code meeting.bpmn} at the same path. */
public final class MeetingProcess {

    public static final String PROCESS_ID = "meeting";

    /** Job types, for annotations; the typed ones stand below. */
    public static final class Job {
        public static final String CLAIM_MEETING = "meeting.claimMeeting";
        public static final String TELL_OUTCOMES = "meeting.tellOutcomes";
        public static final String FIND_ADJUSTERS = "meeting.findAdjusters";
        public static final String NOTE_ADJUSTMENT = "meeting.noteAdjustment";
        public static final String NOTE_POSTING = "meeting.notePosting";
        public static final String FIND_NOTICE_TIME = "meeting.findNoticeTime";
        public static final String CANCEL_TASKS = "meeting.cancelTasks";

        private Job() {}
    }

    /** Message names; the correlation keys stand in {@link #CONTRACT}. */
    public static final class Message {
        public static final String MEETING_PLANNED = "meeting.meetingPlanned";
        public static final String MEETING_CANCELLED = "meeting.meetingCancelled";
        public static final String NOTICE_TIME_RAN_OUT = "meeting.noticeTimeRanOut";

        private Message() {}
    }

    /** The ids of the tasks people do. */
    public static final class Task {
        public static final String PREPARE_AGENDA = "Task_PrepareAgenda";
        public static final String SEND_CALL = "Task_SendCall";
        public static final String RUN_MEETING = "Task_RunMeeting";
        public static final String WRITE_MINUTES = "Task_WriteMinutes";
        public static final String ADJUST_MINUTES = "Task_AdjustMinutes";
        public static final String POST_NOTICE = "Task_PostNotice";
        public static final String TAKE_DOWN_NOTICE = "Task_TakeDownNotice";

        private Task() {}
    }

    /** Claims the meeting; false when it is cancelled, done, or a later attempt has it. */
    public static final JobType<Step, Claimed> CLAIM_MEETING =
            new JobType<>(Job.CLAIM_MEETING, Step.class, Claimed.class);

    /** Wakes every case the meeting dealt with, by {@code executive-board.itemDealtWith}. */
    public static final JobType<Step, Nothing> TELL_OUTCOMES =
            new JobType<>(Job.TELL_OUTCOMES, Step.class, Nothing.class);

    /** The chair and each adjuster. */
    public static final JobType<Step, Adjusters> FIND_ADJUSTERS =
            new JobType<>(Job.FIND_ADJUSTERS, Step.class, Adjusters.class);

    /** Notes the minutes as adjusted and wakes the cases, by {@code after-decision.minutesAdjusted}. */
    public static final JobType<Step, Nothing> NOTE_ADJUSTMENT =
            new JobType<>(Job.NOTE_ADJUSTMENT, Step.class, Nothing.class);

    /** Notes the notice, computes its time and wakes the cases, by {@code after-decision.noticePosted}. */
    public static final JobType<Step, Posting> NOTE_POSTING =
            new JobType<>(Job.NOTE_POSTING, Step.class, Posting.class);

    /** Whether the notice's time has run out; names the newer notice when it was posted again. */
    public static final JobType<PostedNotice, NoticeTime> FIND_NOTICE_TIME =
            new JobType<>(Job.FIND_NOTICE_TIME, PostedNotice.class, NoticeTime.class);

    /** Takes back every open task of a cancelled meeting. */
    public static final JobType<Step, Nothing> CANCEL_TASKS =
            new JobType<>(Job.CANCEL_TASKS, Step.class, Nothing.class);

    public static final ProcessContract CONTRACT = new ProcessContract(
            PROCESS_ID,
            MeetingProcess.class,
            "meetingId",
            List.of(
                    CLAIM_MEETING,
                    TELL_OUTCOMES,
                    FIND_ADJUSTERS,
                    NOTE_ADJUSTMENT,
                    NOTE_POSTING,
                    FIND_NOTICE_TIME,
                    CANCEL_TASKS),
            List.of(
                    MessageName.starting(Message.MEETING_PLANNED, "meetingId"),
                    new MessageName(Message.MEETING_CANCELLED, "meetingId"),
                    new MessageName(Message.NOTICE_TIME_RAN_OUT, "noticeId")),
            List.of(
                    UserTask.of(Task.PREPARE_AGENDA, Role.BODY_SECRETARY, "done"),
                    UserTask.of(Task.SEND_CALL, Role.BODY_SECRETARY, "done"),
                    UserTask.of(Task.RUN_MEETING, Role.BODY_SECRETARY, "done"),
                    UserTask.of(Task.WRITE_MINUTES, Role.BODY_SECRETARY, "done"),
                    UserTask.of(Task.ADJUST_MINUTES, Role.BOARD_MEMBER, "adjusted", "refused"),
                    UserTask.of(Task.POST_NOTICE, Role.BODY_SECRETARY, "posted"),
                    UserTask.of(Task.TAKE_DOWN_NOTICE, Role.BODY_SECRETARY, "taken_down")));

    private MeetingProcess() {}

    public record Step(UUID meetingId, int attempt) {}

    public record Adjusters(List<UUID> adjusters) {}

    public record Posting(UUID noticeId) {}

    public record PostedNotice(UUID meetingId, int attempt, UUID noticeId) {}
}
