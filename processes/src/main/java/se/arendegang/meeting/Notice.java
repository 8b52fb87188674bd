package se.arendegang.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The notice that minutes have been adjusted.
 *
 * @param runsFrom the day the time for appeal runs from ({@link PostedTime}); null when it was never posted
 * @param state to_post, posted, not_posted (skipped) or taken_down
 */
public record Notice(
        NoticeId id,
        MeetingId meeting,
        @Nullable LocalDate adjustedOn,
        @Nullable String keptAt,
        @Nullable String proof,
        String state,
        List<Posting> postings,
        @Nullable LocalDate runsFrom) {

    public boolean isSettled() {
        return !state.equals("to_post");
    }
}
