package se.arendegang.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.casefile.CaseId;
import se.arendegang.json.Json;
import se.arendegang.task.Completion;

@Repository
class JdbcReviews implements Reviews {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcReviews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void note(CaseId id, String kind, Completion completion) {
        var values = completion.values();
        jdbc.sql("""
                        insert into review (case_id, round, kind, visit, outcome, text, actor, happened_on, recorded_at, extra)
                        values (:case, :round, :kind, :visit, :outcome, :text, :actor, :on, :now, cast(:extra as jsonb))
                        on conflict (case_id, round, kind, visit) do update
                           set outcome = excluded.outcome, text = excluded.text, actor = excluded.actor,
                               happened_on = excluded.happened_on, extra = excluded.extra
                        """)
                .param("case", id.value())
                .param("round", completion.task().key().round())
                .param("kind", kind)
                .param("visit", completion.task().key().visit())
                .param("outcome", completion.outcome())
                .param(
                        "text",
                        values.text("comment").or(() -> values.text("reason")).orElse(null))
                .param("actor", completion.actor().name())
                .param("on", completion.happenedOn())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("extra", Json.write(values.group("recorded").values()))
                .update();
    }

    @Override
    public Optional<Review> latest(CaseId id, int round, String kind) {
        return ofCase(id).reversed().stream()
                .filter(review -> review.round() == round && review.kind().equals(kind))
                .findFirst();
    }

    @Override
    public List<Review> ofCase(CaseId id) {
        return jdbc.sql("""
                        select round, kind, visit, outcome, text, actor, happened_on, extra
                          from review where case_id = :case order by round, kind, visit
                        """)
                .param("case", id.value())
                .query((row, n) -> new Review(
                        row.getInt("round"),
                        row.getString("kind"),
                        row.getInt("visit"),
                        row.getString("outcome"),
                        row.getString("text"),
                        row.getString("actor"),
                        row.getObject("happened_on", LocalDate.class),
                        Json.map(row.getString("extra"))))
                .list();
    }
}
