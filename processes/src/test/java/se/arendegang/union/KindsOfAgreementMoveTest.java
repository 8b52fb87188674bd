package se.arendegang.union;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arendegang.testing.RealDatabase;

/** A database from before agreements had kinds keeps what was agreed, each union as a party. */
class KindsOfAgreementMoveTest {

    @Test
    void whatReplacedParagraphsBecomesBothKindsAndTheRestStaysACollectiveAgreement() {
        var database = RealDatabase.empty();
        var flyway = Flyway.configure().dataSource(database);
        flyway.target("491").load().migrate();
        var sql = JdbcClient.create(database);
        sql.sql("""
                insert into union_agreement (union_id, name, replaces, central_request_days, valid_from)
                select union_id, name, case name when 'SACO' then '["11"]'::jsonb else '[]' end, 10, '2020-01-01'
                  from union_name where name in ('SACO', 'Vision')
                """).update();
        flyway.target("latest").load().migrate();

        assertThat(sql.sql("""
                        select n.name || ': ' || a.kind || ' ' || a.replaces || ' ' || a.central_request_days
                          from union_agreement a join union_name n on n.union_id = a.union_id
                         where n.valid_to is null order by 1
                        """).query(String.class).list())
                .containsExactly("SACO: collective [] 10", "SACO: cooperation [\"11\"] 10", "Vision: collective [] 10");
    }
}
