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

    /** Beside a row's fields: its place in the case's list. */
    public static final String PLACE = "place_in_list";

    /** Beside a row's fields, false: the source does not say who referred the case. */
    public static final String SENDER_STATED = "sender_stated";

    private static final List<String> ANSWER = List.of("answered_on", "position", "text");

    private final JdbcReferrals rows;
    private final Clock clock;

    Referrals(JdbcReferrals rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Notes whom the case is referred to, and what is known of the answers; one that is known by its key stays. */
    public void send(CaseId id, int round, String fromStage, List<FormValues> typed) {
        var known = rows.ofCase(id);
        var number = known.size();
        for (var row : typed) {
            number++;
            var key = row.text("id").orElse("r-" + number);
            var place = row.group("recorded").number(PLACE).orElse(number);
            rows.insert(id, round, fromStage, key, place, row, clock.instant());
            if (ANSWER.stream().anyMatch(name -> row.text(name).isPresent())) {
                answer(id, key, row);
            }
        }
    }

    private void answer(CaseId id, String key, FormValues row) {
        rows.ofCase(id).stream()
                .filter(sent -> sent.key().equals(key) && !sent.state().equals("answered"))
                .forEach(sent -> answer(
                        sent.id(),
                        row.text("position").orElse(null),
                        row.text("text").orElse(null),
                        row.date("answered_on").orElse(null)));
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
