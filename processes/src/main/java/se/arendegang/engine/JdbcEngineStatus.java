package se.arendegang.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEngineStatus implements EngineStatus, EngineContact {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final JdbcClient database;
    private final Clock clock;

    JdbcEngineStatus(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void note(State state, @Nullable String found) {
        database.sql("""
                        insert into engine_contact (id, state, found, checked_at)
                        values (1, :state, :found, :now)
                        on conflict (id) do update
                        set state = excluded.state, found = excluded.found, checked_at = excluded.checked_at
                        """)
                .param("state", state.code())
                .param("found", found)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void adoptionAsked() {
        database.sql("update engine_contact set adoption_asked_at = :now where state = 'other_generation'")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void adoptionDone() {
        database.sql("update engine_contact set adoption_asked_at = null").update();
    }

    boolean isAdoptionAsked() {
        return database.sql("select exists (select 1 from engine_contact where adoption_asked_at is not null)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public EngineState now() {
        return database.sql("""
                        select c.state, c.found, c.checked_at,
                            (select count(*) from outbox where state = 'pending') as unsent,
                            (select min(created_at) from outbox where state = 'pending') as oldest_unsent,
                            (select count(*) from outbox where state = 'parked') as parked
                        from (values (1)) as one (id)
                        left join engine_contact c using (id)
                        """).query(this::state).single();
    }

    private EngineState state(ResultSet row, int number) throws SQLException {
        var state = row.getString("state");
        var checked = instant(row, "checked_at");
        var fresh = checked != null && checked.isAfter(clock.instant().minus(FRESH));
        return new EngineState(
                fresh && !State.UNREACHABLE.code().equals(state),
                !State.OTHER_GENERATION.code().equals(state),
                row.getInt("unsent"),
                instant(row, "oldest_unsent"),
                row.getInt("parked"),
                row.getString("found"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
