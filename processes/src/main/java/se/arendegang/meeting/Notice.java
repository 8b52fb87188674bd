package se.arendegang.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The notice that minutes have been adjusted.
 *
 * @param state to_post, posted, not_posted (skipped) or taken_down
 */
public record Notice(
        NoticeId id,
        MeetingId meeting,
        @Nullable LocalDate adjustedOn,
        @Nullable String keptAt,
        @Nullable String proof,
        String state,
        List<Posting> postings) {

    /** The day the time for appeal runs from: the last posting, since a gap starts it anew (KL 13 kap. 5 §). */
    public @Nullable LocalDate runsFrom() {
        return postings.isEmpty() ? null : postings.getLast().from();
    }

    public boolean isSettled() {
        return !state.equals("to_post");
    }
}
