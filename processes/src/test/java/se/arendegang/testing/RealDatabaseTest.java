package se.arendegang.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RealDatabaseTest {

    @Test
    void everyCallGivesADatabaseOfItsOwn() {
        var first = JdbcClient.create(RealDatabase.empty());
        var second = JdbcClient.create(RealDatabase.empty());
        first.sql("create table mark (id int)").update();

        assertThat(tablesNamedMark(first)).isEqualTo(1);
        assertThat(tablesNamedMark(second)).isZero();
    }

    @Test
    void theServerIsThePostgresThatIsPromised() {
        var version = JdbcClient.create(RealDatabase.empty())
                .sql("show server_version")
                .query(String.class)
                .single();
        assertThat(version).startsWith("18.");
    }

    private static int tablesNamedMark(JdbcClient database) {
        return database.sql("select count(*) from pg_tables where tablename = 'mark'")
                .query(Integer.class)
                .single();
    }
}
