package se.arendegang.deploy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.arendegang.contract.Claimed;
import se.arendegang.meeting.MeetingProcess;
import se.arendegang.meeting.MeetingProcess.Adjusters;
import se.arendegang.meeting.MeetingProcess.Message;
import se.arendegang.meeting.MeetingProcess.Posting;
import se.arendegang.meeting.MeetingProcess.Task;
import se.arendegang.meeting.NoticeTime;

class MeetingPathTest {

    private static final UUID NOTICE = UUID.randomUUID();
    private static final UUID SECOND_NOTICE = UUID.randomUUID();

    private final ModelWalk walk = ModelWalk.through(MeetingProcess.CONTRACT);

    @Test
    void aMeetingIsHeldAdjustedPostedAndItsNoticeTakenDown() {
        walk.answering(MeetingProcess.FIND_ADJUSTERS, new Adjusters(List.of(UUID.randomUUID(), UUID.randomUUID())))
                .answering(MeetingProcess.NOTE_POSTING, new Posting(NOTICE))
                .answering(
                        MeetingProcess.FIND_NOTICE_TIME,
                        new NoticeTime(false, SECOND_NOTICE),
                        new NoticeTime(true, SECOND_NOTICE))
                .start()
                .comesTo("Task_FindNoticeTime")
                .hears(Message.NOTICE_TIME_RAN_OUT, SECOND_NOTICE)
                .ends(
                        "Task_ClaimMeeting",
                        "Task_PrepareAgenda#1",
                        "Task_SendCall#1",
                        "Task_RunMeeting#1",
                        "Task_TellOutcomes",
                        "Task_WriteMinutes#1",
                        "Task_FindAdjusters",
                        "Task_AdjustMinutes#1",
                        "Task_AdjustMinutes#1",
                        "Task_NoteAdjustment",
                        "Task_PostNotice#1",
                        "Task_NotePosting",
                        "Task_FindNoticeTime",
                        "Task_FindNoticeTime",
                        "Task_TakeDownNotice#1");
        assertThat(walk.given("Task_FindNoticeTime")).containsEntry("noticeId", SECOND_NOTICE.toString());
    }

    @Test
    void aCancelledMeetingTakesItsTasksBack() {
        walk.deciding(Task.SEND_CALL, Answers.HOLD)
                .start()
                .comesTo("Task_SendCall#1")
                .hears(Message.MEETING_CANCELLED, walk.subject())
                .ends("Task_ClaimMeeting", "Task_PrepareAgenda#1", "Task_SendCall#1", "Task_CancelTasks");
    }

    @Test
    void aMeetingTakenUpAlreadyIsLeftAlone() {
        walk.answering(MeetingProcess.CLAIM_MEETING, new Claimed(false)).start().ends("Task_ClaimMeeting");
    }
}
