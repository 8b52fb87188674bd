package se.arendegang.workers.meeting;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.meeting.MeetingId;
import se.arendegang.meeting.MeetingProcess;
import se.arendegang.meeting.NoticeTime;
import se.arendegang.meeting.Notices;

/** Whether the notice may come down. */
@Component
public class FindNoticeTime {

    private final Notices notices;

    FindNoticeTime(Notices notices) {
        this.notices = notices;
    }

    @JobWorker(type = MeetingProcess.Job.FIND_NOTICE_TIME)
    public NoticeTime handle(@VariablesAsType MeetingProcess.PostedNotice step) {
        return notices.noticeTime(new MeetingId(step.meetingId()));
    }
}
