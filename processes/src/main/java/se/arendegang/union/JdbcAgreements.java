package se.arendegang.union;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.json.Json;

@Repository
class JdbcAgreements implements Agreements {

    private final JdbcClient jdbc;

    JdbcAgreements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void agree(UnionId id, Agreed agreed) {
        var kind = agreed.agreement().kind();
        if (ofUnion(id).stream()
                .anyMatch(earlier -> earlier.is(kind) && !earlier.from().isBefore(agreed.from()))) {
            throw new IllegalArgumentException("an agreement from " + agreed.from() + " or later stands already");
        }
        jdbc.sql("""
                        update union_agreement set valid_to = :last
                         where union_id = :id and kind = :kind and (valid_to is null or valid_to > :last)
                        """)
                .param("id", id.value())
                .param("kind", kind.code())
                .param("last", agreed.from().minusDays(1))
                .update();
        insert(id, agreed);
    }

    void insert(UnionId id, Agreed agreed) {
        jdbc.sql("""
                        insert into union_agreement
                               (union_id, kind, name, replaces, central_request_days, valid_from, valid_to)
                        values (:id, :kind, :name, cast(:replaces as jsonb), :days, :from, :to)
                        """)
                .param("id", id.value())
                .param("kind", agreed.agreement().kind().code())
                .param("name", agreed.agreement().name())
                .param("replaces", Json.write(agreed.agreement().replaces()))
                .param("days", agreed.agreement().centralRequestDays())
                .param("from", agreed.from())
                .param("to", agreed.to())
                .update();
    }

    /** @return false when it does not stand, or not like this */
    boolean remove(UnionId id, Agreed agreed) {
        return jdbc.sql("""
                        delete from union_agreement
                         where union_id = :id and kind = :kind and name = :name and valid_from = :from
                           and replaces = cast(:replaces as jsonb) and central_request_days = :days
                           and valid_to is not distinct from cast(:to as date)
                        """)
                        .param("id", id.value())
                        .param("kind", agreed.agreement().kind().code())
                        .param("name", agreed.agreement().name())
                        .param("replaces", Json.write(agreed.agreement().replaces()))
                        .param("days", agreed.agreement().centralRequestDays())
                        .param("from", agreed.from())
                        .param("to", agreed.to())
                        .update()
                == 1;
    }

    @Override
    public boolean hasCollective(UnionId id, LocalDate on) {
        return holding(id, on).anyMatch(agreed -> agreed.is(AgreementKind.COLLECTIVE));
    }

    @Override
    public List<String> replaced(UnionId id, LocalDate on) {
        return holding(id, on)
                .flatMap(agreed -> agreed.agreement().replaces().stream())
                .toList();
    }

    @Override
    public int centralRequestDays(UnionId id, LocalDate on) {
        return centralRule(id, on)
                .map(agreed -> agreed.agreement().centralRequestDays())
                .orElse(UnionAgreement.USUAL_DAYS);
    }

    @Override
    public Optional<Agreed> centralRule(UnionId id, LocalDate on) {
        return holding(id, on)
                .max(Comparator.comparingInt(agreed -> agreed.agreement().centralRequestDays()));
    }

    private Stream<Agreed> holding(UnionId id, LocalDate on) {
        return ofUnion(id).stream().filter(agreed -> agreed.holdsOn(on));
    }

    @Override
    public List<Agreed> ofUnion(UnionId id) {
        return jdbc.sql("""
                        select kind, name, replaces, central_request_days, valid_from, valid_to
                          from union_agreement
                         where union_id = :id
                         order by valid_from desc, kind
                        """)
                .param("id", id.value())
                .query((row, n) -> {
                    @Nullable LocalDate to = row.getObject("valid_to", LocalDate.class);
                    return new Agreed(
                            new UnionAgreement(
                                    AgreementKind.of(row.getString("kind")),
                                    row.getString("name"),
                                    Json.texts(row.getString("replaces")),
                                    row.getInt("central_request_days")),
                            row.getObject("valid_from", LocalDate.class),
                            to);
                })
                .list();
    }
}
