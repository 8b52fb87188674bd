package se.arendegang.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseId;
import se.arendegang.task.FormValues;

/** The referrals of a case; an answer that does not come holds nothing up. */
@Service
@Transactional
public class Referrals {

    private final JdbcReferrals rows;
    private final Clock clock;

    Referrals(JdbcReferrals rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Notes whom the case is referred to; a referral known by its key is left as it is. */
    void send(CaseId id, int round, String fromStage, List<FormValues> typed) {
        var known = rows.ofCase(id);
        var number = known.size();
        for (var row : typed) {
            number++;
            rows.insert(id, round, fromStage, row.text("id").orElse("r-" + number), number, row, clock.instant());
        }
    }

    void answer(UUID referral, @Nullable String position, @Nullable String text, @Nullable LocalDate on) {
        rows.answer(referral, position, text, on);
    }

    void extend(UUID referral, LocalDate dueOn) {
        rows.extend(referral, dueOn);
    }

    void giveUp(UUID referral) {
        rows.giveUp(referral);
    }

    @Transactional(readOnly = true)
    public Optional<Referral> find(UUID referral) {
        return rows.find(referral);
    }

    @Transactional(readOnly = true)
    public List<Referral> ofCase(CaseId id) {
        return rows.ofCase(id);
    }
}
