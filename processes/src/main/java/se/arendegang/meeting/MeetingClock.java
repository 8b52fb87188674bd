package se.arendegang.meeting;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;

/** What day it is for a sitting: that of its cases, of which a replayed one has a clock of its own. */
@Component
class MeetingClock {

    private final Listings listings;
    private final CaseFiles cases;
    private final Clock clock;

    MeetingClock(Listings listings, CaseFiles cases, Clock clock) {
        this.listings = listings;
        this.cases = cases;
        this.clock = clock;
    }

    /** The case whose clock counts: a replayed one if there is one. */
    @Nullable
    CaseId caseOf(MeetingId id) {
        var agenda = listings.agenda(id).stream().map(Listing::caseId).toList();
        return agenda.stream()
                .filter(c -> cases.get(c).replayDate() != null)
                .findFirst()
                .or(() -> agenda.stream().findFirst())
                .orElse(null);
    }

    LocalDate today(MeetingId id) {
        var caseId = caseOf(id);
        return caseId == null ? LocalDate.now(clock) : cases.today(caseId);
    }
}
