package se.arendegang.ui.meeting;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.arendegang.meeting.Interruptions;
import se.arendegang.meeting.MeetingId;
import se.arendegang.meeting.Meetings;
import se.arendegang.meeting.Posting;
import se.arendegang.ui.login.SignedIn;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;

/** How long the notice has been up, and the way to say that it was not. */
@Component
class NoticePart {

    private final Interruptions interruptions;
    private final Meetings meetings;
    private final SignedIn signedIn;

    NoticePart(Interruptions interruptions, Meetings meetings, SignedIn signedIn) {
        this.interruptions = interruptions;
        this.meetings = meetings;
        this.signedIn = signedIn;
    }

    List<String> postings(MeetingId id) {
        return meetings.notice(id).stream()
                .flatMap(notice -> notice.postings().stream())
                .map(NoticePart::words)
                .toList();
    }

    private static String words(Posting posting) {
        var from = Dates.exact(posting.from());
        return posting.to() == null
                ? Say.text("gap.untilNow", from)
                : Say.text("gap.between", from, Dates.exact(posting.to()));
    }

    Optional<Button> gap(MeetingId id, Runnable after) {
        var actor = signedIn.actor();
        return interruptions.mayReport(id, actor)
                ? Optional.of(new Button(
                        Say.text("gap.report"),
                        click -> new GapDialog(interruptions.lastPosted(id), (gone, again, reason) -> {
                                    interruptions.report(id, gone, again, reason, actor);
                                    after.run();
                                })
                                .open()))
                : Optional.empty();
    }
}
