package se.arendegang.negotiation.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arendegang.identity.Actor;

/** Who the member behind a demand is can be kept nowhere: not by a form, not by a recorded case, in no column (N-07). */
class MemberIsNeverStoredTest {

    private static final String WHO = "Medlem-som-ingen-ska-veta";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aNameGivenForTheMemberIsInNoColumnOfAnyTable(boolean byAPerson) {
        var actor = byAPerson ? Sitting.person() : Sitting.replaying();
        assertThat(everyColumnAfter(actor, WHO))
                .as("columns that hold the name")
                .isEmpty();
    }

    @Test
    void theLookThroughTheColumnsWouldFindIt() {
        var demand = Map.of("by", List.of("Fackförbund 1"), "text", "Från " + WHO);
        assertThat(columnsHolding(Sitting.replaying(), demand)).contains("demand.text");
    }

    private static List<String> everyColumnAfter(Actor actor, String member) {
        return columnsHolding(
                actor, Map.of("by", List.of("Fackförbund 1"), "text", "längre introduktion", "on_behalf_of", member));
    }

    private static List<String> columnsHolding(Actor actor, Map<String, Object> demand) {
        var sitting = new Sitting(actor);
        try (var inside = sitting.inside) {
            sitting.tries(Map.of("demands", List.of(demand)));
            return columns(inside.sql).stream()
                    .filter(column -> holds(inside.sql, column))
                    .toList();
        }
    }

    private static List<String> columns(JdbcClient sql) {
        return sql.sql("""
                        select table_name || '.' || column_name
                          from information_schema.columns
                         where table_schema = 'public' and data_type in ('text', 'jsonb', 'json', 'character varying')
                        """).query((row, n) -> row.getString(1)).list();
    }

    private static boolean holds(JdbcClient sql, String column) {
        var parts = column.split("\\.", 2);
        return sql.sql("select exists (select 1 from \"%s\" where position(:who in cast(\"%s\" as text)) > 0)"
                        .formatted(parts[0], parts[1]))
                .param("who", WHO)
                .query(Boolean.class)
                .single();
    }
}
