package se.arendegang.engine;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWaitingPlaces implements WaitingPlaces {

    private final JdbcClient database;
    private final Clock clock;

    JdbcWaitingPlaces(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void note(Subject subject, @Nullable UUID caseId, String process, String element, String item, int round) {
        database.sql("""
                        insert into waiting_place (subject_kind, subject_id, element, item, case_id, process, round, since)
                        values (:kind, :id, :element, :item, :caseId, :process, :round, :now)
                        on conflict (subject_kind, subject_id, element, item) do update set round = excluded.round
                        """)
                .param("kind", subject.kind().code())
                .param("id", subject.id())
                .param("element", element)
                .param("item", item)
                .param("caseId", caseId)
                .param("process", process)
                .param("round", round)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void leave(Subject subject, String element, String item) {
        database.sql("""
                        delete from waiting_place
                        where subject_kind = :kind and subject_id = :id and element = :element and item = :item
                        """)
                .param("kind", subject.kind().code())
                .param("id", subject.id())
                .param("element", element)
                .param("item", item)
                .update();
    }

    @Override
    public void leaveAll(Subject subject) {
        database.sql("delete from waiting_place where subject_kind = :kind and subject_id = :id")
                .param("kind", subject.kind().code())
                .param("id", subject.id())
                .update();
    }

    @Override
    public List<WaitingPlace> ofCase(UUID caseId) {
        return database.sql("""
                        select subject_kind, subject_id, process, element, item, round, since
                        from waiting_place
                        where case_id = :caseId
                        order by since
                        """)
                .param("caseId", caseId)
                .query((row, number) -> new WaitingPlace(
                        new Subject(
                                SubjectKind.ofCode(row.getString("subject_kind")),
                                row.getObject("subject_id", UUID.class)),
                        row.getString("process"),
                        row.getString("element"),
                        row.getString("item"),
                        row.getInt("round"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }
}
