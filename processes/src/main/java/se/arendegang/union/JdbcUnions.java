package se.arendegang.union;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcUnions implements Unions {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final JdbcClient jdbc;
    private final JdbcCorrections corrections;
    private final Clock clock;

    JdbcUnions(JdbcClient jdbc, JdbcCorrections corrections, Clock clock) {
        this.jdbc = jdbc;
        this.corrections = corrections;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Union named(String name) {
        return known(name).orElseGet(() -> register(name));
    }

    @Override
    @Transactional
    public Union register(String name) {
        var id = new UnionId(UUID.randomUUID());
        jdbc.sql("insert into union_organisation (id, recorded_at) values (:id, :now)")
                .param("id", id.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        insertName(id, name.strip(), null);
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
        return all().stream()
                .filter(union -> union.isCalled(name))
                .findFirst()
                .or(() -> corrections.misspelt(name).flatMap(this::find));
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
        var today = LocalDate.now(clock.withZone(STOCKHOLM));
        return names.entrySet().stream()
                .map(e -> new Union(new UnionId(e.getKey()), List.copyOf(e.getValue())))
                .sorted(Comparator.comparing(union -> union.nameOn(today)))
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
}
