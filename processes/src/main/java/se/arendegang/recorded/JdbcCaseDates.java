package se.arendegang.recorded;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseId;
import se.arendegang.json.Json;

@Repository
class JdbcCaseDates implements CaseDates {

    private final JdbcClient jdbc;

    JdbcCaseDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void note(CaseId id, List<CaseDate> dates) {
        jdbc.sql("delete from case_date where case_id = :case")
                .param("case", id.value())
                .update();
        for (int seq = 0; seq < dates.size(); seq++) {
            insert(id, seq, dates.get(seq));
        }
    }

    private void insert(CaseId id, int seq, CaseDate date) {
        jdbc.sql("""
                        insert into case_date
                               (case_id, seq, value, as_written, event, precision, time_of_day, related_dnr, extra)
                        values (:case, :seq, :value, :asWritten, :event, :precision, :time, :dnr, cast(:extra as jsonb))
                        """)
                .param("case", id.value())
                .param("seq", seq)
                .param("value", date.value())
                .param("asWritten", date.asWritten())
                .param("event", date.event())
                .param("precision", date.precision())
                .param("time", date.time())
                .param("dnr", date.relatedDnr())
                .param("extra", Json.write(date.extra()))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseDate> of(CaseId id) {
        return jdbc.sql("""
                        select value, as_written, event, precision, time_of_day, related_dnr, extra
                          from case_date where case_id = :case order by seq
                        """)
                .param("case", id.value())
                .query((row, n) -> new CaseDate(
                        row.getString("value"),
                        row.getString("as_written"),
                        row.getString("event"),
                        row.getString("precision"),
                        row.getString("time_of_day"),
                        row.getString("related_dnr"),
                        Json.map(row.getString("extra"))))
                .list();
    }
}
