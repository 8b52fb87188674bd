package se.arendegang.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arendegang.deadline.LastDay;
import se.arendegang.deadline.LastDays;

/** From which posting the time for appeal runs (KL 13 kap. 5 §): the notice has to be up the whole time, without a gap. */
public final class PostedTime {

    private PostedTime() {}

    /** The last day to appeal under the first posting that was up until after it; empty while there is none. */
    public static Optional<LastDay> unbroken(List<Posting> postings, LastDays lastDays) {
        return postings.stream()
                .flatMap(posting -> lastDays
                        .toAppeal(posting.from())
                        .filter(last -> posting.to() == null || posting.to().isAfter(last.day()))
                        .stream())
                .findFirst();
    }

    /** The day it runs from; while none was up long enough, that of the last. What is posted later moves nothing back. */
    static @Nullable LocalDate runsFrom(List<Posting> postings, LastDays lastDays) {
        return postings.isEmpty()
                ? null
                : unbroken(postings, lastDays)
                        .map(LastDay::start)
                        .orElse(postings.getLast().from());
    }
}
