package se.arendegang.council;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseId;
import se.arendegang.task.Completion;

/** The outcomes in borgarrådsberedningen, one for each time it dealt with the case. */
@Service
@Transactional
public class PreparationOutcomes {

    private final JdbcPreparationOutcomes rows;
    private final Clock clock;

    PreparationOutcomes(JdbcPreparationOutcomes rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    void note(CaseId id, Completion completion) {
        rows.upsert(
                id,
                new PreparationOutcome(
                        completion.task().key().round(),
                        completion.task().key().visit(),
                        completion.outcome(),
                        completion.values().text("text").orElse(null),
                        completion.values().text("reason").orElse(null),
                        completion.values().text("to_stage").orElse(null),
                        completion.happenedOn(),
                        completion.values().group("recorded").values()),
                clock.instant().atOffset(ZoneOffset.UTC));
    }

    @Transactional(readOnly = true)
    public List<PreparationOutcome> ofCase(CaseId id) {
        return rows.ofCase(id);
    }

    /** The last time it dealt with the case in the round. */
    @Transactional(readOnly = true)
    public Optional<PreparationOutcome> last(CaseId id, int round) {
        return rows.ofCase(id).reversed().stream()
                .filter(o -> o.round() == round)
                .findFirst();
    }
}
