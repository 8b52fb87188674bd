package se.arendegang.recorded;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseId;
import se.arendegang.json.Json;

@Repository
class JdbcRecordedBlocks implements RecordedBlocks {

    private final JdbcClient jdbc;

    JdbcRecordedBlocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void keep(CaseId id, int round, String path, Object content) {
        jdbc.sql("""
                        insert into recorded_block (case_id, round, path, content)
                        values (:case, :round, :path, cast(:content as jsonb))
                        on conflict (case_id, round, path) do update set content = excluded.content
                        """)
                .param("case", id.value())
                .param("round", round)
                .param("path", path)
                .param("content", Json.write(Map.of("content", content)))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<RecordedBlock> of(CaseId id) {
        return jdbc.sql("select round, path, content from recorded_block where case_id = :case order by round, path")
                .param("case", id.value())
                .query((row, n) -> new RecordedBlock(
                        row.getInt("round"),
                        row.getString("path"),
                        Objects.requireNonNull(
                                Json.map(row.getString("content")).get("content"))))
                .list();
    }
}
