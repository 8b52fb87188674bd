package se.arendegang.deploy.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import se.arendegang.deploy.testing.WholeApplication;
import se.arendegang.ui.casefile.CaseAddress;

/** A notice that was down for a day is posted again by the secretary, and the time for appeal runs anew. */
@WholeApplication
@TestPropertySource(properties = "arendegang.demo=true")
class NoticeGapInBrowserTest extends NegotiationJourney {

    @Test
    void whoSaysThatTheNoticeWasDownStartsTheTimeAnew() {
        var one = begin("Anslag med avbrott").owed("11").agreed();
        toTheBoard(one);
        var meeting = Objects.requireNonNull(
                one.listings().ofCase(one.file().id()).getLast().meeting());
        var subject = meeting.subject();
        one.person().does(subject, "Task_RunMeeting", "done");
        one.person().does(subject, "Task_WriteMinutes", "done");
        one.person().does(subject, "Task_AdjustMinutes", "adjusted");
        var posted = Map.<String, Object>of("posted_on", clock.today().toString());
        one.person().does(subject, "Task_PostNotice", "posted", posted);

        var secretary = offices.of("sekreterare1").goesTo("mote/" + meeting.value());
        NegotiationPage.press(secretary, "Anslaget har varit nere");
        NegotiationPage.press(secretary, "Anslaget på nytt");
        secretary.page().getByText("Fyll i det här").first().waitFor();
        secretary
                .dates("Första dagen det var nere *", clock.today().plusDays(3).toString())
                .dates("Anslaget på nytt den *", clock.today().plusDays(4).toString())
                .writes("Skäl *", "Anslagstavlan var ur funktion.")
                .fits("Avbrott i anslaget");
        NegotiationPage.press(secretary, "Anslaget på nytt");

        secretary.page().getByText(" till ").first().waitFor();
        assertThat(text(offices.of("handlaggare1").goesTo(CaseAddress.of(one.file()))))
                .contains("Anslaget var nere från " + clock.today().plusDays(3));
    }
}
