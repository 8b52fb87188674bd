package se.arendegang.body;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcBodies implements Bodies {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcBodies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Body named(String name) {
        jdbc.sql("""
                        insert into body (id, name, kind) values (:id, :name, 'other') on conflict (name) do nothing
                        """).param("id", UUID.randomUUID()).param("name", name).update();
        return jdbc.sql("select id, name, kind from body where name = :name")
                .param("name", name)
                .query(Body.class)
                .single();
    }

    @Override
    public List<Body> all() {
        return jdbc.sql("select id, name, kind from body order by name collate \"sv-x-icu\"")
                .query((row, n) ->
                        new Body(row.getObject("id", UUID.class), row.getString("name"), row.getString("kind")))
                .list();
    }

    @Override
    @Transactional
    public UUID person(String name) {
        var known = jdbc.sql("select id from person where name = :name order by recorded_at limit 1")
                .param("name", name)
                .query(UUID.class)
                .optional();
        return known.orElseGet(() -> register(name));
    }

    private UUID register(String name) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into person (id, name, recorded_at) values (:id, :name, :now)")
                .param("id", id)
                .param("name", name)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    @Override
    @Transactional
    public void seat(UUID body, UUID person, @Nullable String party, String capacity, @Nullable LocalDate on) {
        var widened = jdbc.sql("""
                        update seat
                           set valid_from = least(valid_from, cast(:on as date)), valid_to = greatest(valid_to, cast(:on as date))
                         where body_id = :body and person_id = :person and capacity = :capacity
                           and party is not distinct from :party
                        """)
                .param("on", on)
                .param("body", body)
                .param("person", person)
                .param("capacity", capacity)
                .param("party", party)
                .update();
        if (widened == 0) {
            jdbc.sql("""
                            insert into seat (id, body_id, person_id, party, capacity, valid_from, valid_to)
                            values (:id, :body, :person, :party, :capacity, :on, :on)
                            """)
                    .param("id", UUID.randomUUID())
                    .param("body", body)
                    .param("person", person)
                    .param("party", party)
                    .param("capacity", capacity)
                    .param("on", on)
                    .update();
        }
    }

    @Override
    public List<Seat> seats(UUID body, LocalDate on) {
        return jdbc.sql("""
                        select s.id, s.person_id as person, p.name, s.party, s.capacity, s.valid_from, s.valid_to
                          from seat s join person p on p.id = s.person_id
                         where s.body_id = :body
                           and (s.valid_from is null or s.valid_from <= :on)
                           and (s.valid_to is null or s.valid_to >= :on)
                         order by p.name collate "sv-x-icu"
                        """)
                .param("body", body)
                .param("on", on)
                .query((row, n) -> new Seat(
                        row.getObject("id", UUID.class),
                        row.getObject("person", UUID.class),
                        row.getString("name"),
                        row.getString("party"),
                        row.getString("capacity"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    @Override
    public @Nullable String divisionName(String code, LocalDate on) {
        return jdbc.sql("""
                        select name from division
                         where code = :code and valid_from <= :on and (valid_to is null or valid_to >= :on)
                         order by valid_from desc limit 1
                        """)
                .param("code", code)
                .param("on", on)
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
