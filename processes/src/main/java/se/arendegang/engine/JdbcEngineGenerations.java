package se.arendegang.engine;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcEngineGenerations implements EngineGenerations {

    private final JdbcClient database;
    private final Clock clock;

    JdbcEngineGenerations(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<String> current() {
        return database.sql("select id from engine_generation where is_current")
                .query(String.class)
                .optional();
    }

    @Override
    public boolean isCurrent(String generation) {
        return current().filter(generation::equals).isPresent();
    }

    @Override
    @Transactional
    public void establish(String generation) {
        if (current().isEmpty()) {
            record(generation);
        }
    }

    @Transactional
    public void replace(String generation) {
        database.sql("update engine_generation set is_current = false where is_current")
                .update();
        record(generation);
    }

    private void record(String generation) {
        database.sql("""
                        insert into engine_generation (id, adopted_at, is_current)
                        values (:id, :now, true)
                        on conflict (id) do update set is_current = true
                        """)
                .param("id", generation)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
