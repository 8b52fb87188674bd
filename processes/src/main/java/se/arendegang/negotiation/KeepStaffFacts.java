package se.arendegang.negotiation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.drafting.NotedStaffFacts;
import se.arendegang.drafting.StaffFacts;

/** Keeps what the staff report says about the staff, for the table about the duty to negotiate. */
@Component
class KeepStaffFacts implements NotedStaffFacts {

    private final JdbcDuties duties;
    private final Clock clock;

    KeepStaffFacts(JdbcDuties duties, Clock clock) {
        this.duties = duties;
        this.clock = clock;
    }

    @Override
    public void note(CaseId id, int round, StaffFacts facts) {
        duties.note(id, round, facts, clock.instant().atOffset(ZoneOffset.UTC));
    }

    @Override
    public Optional<StaffFacts> noted(CaseId id, int round) {
        return duties.noted(id, round);
    }
}
