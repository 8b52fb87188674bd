package se.arendegang.union;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.json.Json;

@Repository
class JdbcUnions implements Unions {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcUnions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Union named(String name) {
        return known(name).orElseGet(() -> register(name.strip()));
    }

    private Union register(String name) {
        var id = new UnionId(UUID.randomUUID());
        jdbc.sql("insert into union_organisation (id, recorded_at) values (:id, :now)")
                .param("id", id.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        insertName(id, name, null);
        return find(id).orElseThrow();
    }

    private void insertName(UnionId id, String name, @Nullable LocalDate from) {
        jdbc.sql("insert into union_name (union_id, name, valid_from) values (:id, :name, :from)")
                .param("id", id.value())
                .param("name", name)
                .param("from", from)
                .update();
    }

    @Override
    public Optional<Union> known(String name) {
        return all().stream().filter(union -> union.isCalled(name)).findFirst();
    }

    @Override
    public Optional<Union> find(UnionId id) {
        return all().stream().filter(union -> union.id().equals(id)).findFirst();
    }

    /** A register of tens: read whole. */
    @Override
    public List<Union> all() {
        Map<UUID, List<Union.Name>> names = new LinkedHashMap<>();
        jdbc.sql("""
                        select union_id, name, valid_from, valid_to
                          from union_name
                         order by valid_from nulls first
                        """).query(row -> {
            names.computeIfAbsent(row.getObject("union_id", UUID.class), id -> new java.util.ArrayList<>())
                    .add(new Union.Name(
                            row.getString("name"),
                            row.getObject("valid_from", LocalDate.class),
                            row.getObject("valid_to", LocalDate.class)));
        });
        return names.entrySet().stream()
                .map(e -> new Union(new UnionId(e.getKey()), List.copyOf(e.getValue())))
                .sorted(java.util.Comparator.comparing(Union::name))
                .toList();
    }

    @Override
    @Transactional
    public void rename(UnionId id, String name, LocalDate from) {
        jdbc.sql("update union_name set valid_to = :last where union_id = :id and valid_to is null")
                .param("id", id.value())
                .param("last", from.minusDays(1))
                .update();
        insertName(id, name, from);
    }

    @Override
    @Transactional
    public void agree(UnionId id, UnionAgreement agreement, LocalDate from, @Nullable LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("an agreement until " + to + " cannot begin " + from);
        }
        if (agreements(id).stream().anyMatch(earlier -> !earlier.from().isBefore(from))) {
            throw new IllegalArgumentException("an agreement from " + from + " or later stands already");
        }
        jdbc.sql("""
                        update union_agreement set valid_to = :last
                         where union_id = :id and (valid_to is null or valid_to > :last)
                        """).param("id", id.value()).param("last", from.minusDays(1)).update();
        jdbc.sql("""
                        insert into union_agreement
                               (union_id, name, replaces, central_request_days, valid_from, valid_to)
                        values (:id, :name, cast(:replaces as jsonb), :days, :from, :to)
                        """)
                .param("id", id.value())
                .param("name", agreement.name())
                .param("replaces", Json.write(agreement.replaces()))
                .param("days", agreement.centralRequestDays())
                .param("from", from)
                .param("to", to)
                .update();
    }

    @Override
    public UnionAgreement agreement(UnionId id, LocalDate on) {
        return holding(id, on).map(Agreed::agreement).orElse(UnionAgreement.USUAL);
    }

    @Override
    public boolean hasAgreement(UnionId id, LocalDate on) {
        return holding(id, on).isPresent();
    }

    private Optional<Agreed> holding(UnionId id, LocalDate on) {
        return agreements(id).stream().filter(agreed -> agreed.holdsOn(on)).findFirst();
    }

    @Override
    public List<Agreed> agreements(UnionId id) {
        return jdbc.sql("""
                        select name, replaces, central_request_days, valid_from, valid_to
                          from union_agreement
                         where union_id = :id
                         order by valid_from desc
                        """)
                .param("id", id.value())
                .query((row, n) -> new Agreed(
                        new UnionAgreement(
                                row.getString("name"),
                                Json.texts(row.getString("replaces")),
                                row.getInt("central_request_days")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }
}
