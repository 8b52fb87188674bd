package se.arendegang.recorded;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseId;
import se.arendegang.json.Json;

@Repository
class JdbcRecordedDifferences implements RecordedDifferences {

    private final JdbcClient jdbc;

    JdbcRecordedDifferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void note(CaseId id, List<RecordedDifference> differences) {
        jdbc.sql("delete from recorded_difference where case_id = :case")
                .param("case", id.value())
                .update();
        for (int seq = 0; seq < differences.size(); seq++) {
            var difference = differences.get(seq);
            jdbc.sql("""
                            insert into recorded_difference (case_id, seq, path, held, recorded)
                            values (:case, :seq, :path, cast(:held as jsonb), cast(:recorded as jsonb))
                            """)
                    .param("case", id.value())
                    .param("seq", seq)
                    .param("path", difference.path())
                    .param("held", wrapped(difference.held()))
                    .param("recorded", wrapped(difference.recorded()))
                    .update();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<RecordedDifference> of(CaseId id) {
        return jdbc.sql("select path, held, recorded from recorded_difference where case_id = :case order by seq")
                .param("case", id.value())
                .query((row, n) -> new RecordedDifference(
                        row.getString("path"),
                        Json.map(row.getString("held")).get("value"),
                        Json.map(row.getString("recorded")).get("value")))
                .list();
    }

    private static String wrapped(@Nullable Object value) {
        Map<String, @Nullable Object> wrapper = new HashMap<>();
        wrapper.put("value", value);
        return Json.write(wrapper);
    }
}
