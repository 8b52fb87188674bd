package se.arendegang.memorandum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.arendegang.statement.Author;
import se.arendegang.statement.Statement;
import se.arendegang.statement.Statements;

class LeadInTest {

    @Test
    void two_vice_mayors_of_one_party_share_title_and_party() {
        assertThat(composed("reservation", mayor("X", "s"), mayor("Y", "s")))
                .isEqualTo("Reservation anfördes av borgarråden X och Y (båda s) enligt följande.");
    }

    @Test
    void one_vice_mayor_stands_in_the_singular() {
        assertThat(composed("sarskilt_uttalande", mayor("X", "v")))
                .isEqualTo("Särskilt uttalande gjordes av borgarrådet X (v) enligt följande.");
    }

    @Test
    void joint_authors_of_several_parties_are_named_party_by_party() {
        assertThat(composed(
                        "sarskilt_uttalande", member("A", "M"), member("B", "M"), member("C", "M"), member("D", "L")))
                .isEqualTo("Särskilt uttalande gjordes av A, B och C (alla M) och D (L) enligt följande.");
    }

    @Test
    void a_statement_by_reference_names_what_it_refers_to() {
        var earlier = statement("bb-1", Statements.COUNCIL_OF_MAYORS, "reservation", null, null, mayor("X", "s"));
        var later = statement("ks-1", Statements.EXECUTIVE_BOARD, "ersattaryttrande", null, "bb-1", member("Z", "kd"));
        assertThat(LeadIn.of(later, List.of(earlier, later)))
                .isEqualTo("Ersättaryttrande gjordes av Z (kd) med hänvisning till reservationen av (s) i"
                        + " borgarrådsberedningen.");
    }

    @Test
    void a_text_that_is_the_whole_sentence_gets_no_second_one() {
        var whole = statement(
                "ks-1",
                Statements.EXECUTIVE_BOARD,
                "reservation",
                "Reservation anfördes av X (s) med hänvisning till reservationen av (s).",
                null,
                member("X", "s"));
        assertThat(LeadIn.of(whole, List.of(whole))).isNull();
    }

    private static @Nullable String composed(String kind, Author... authors) {
        var statement = statement("k", Statements.COUNCIL_OF_MAYORS, kind, "text", null, authors);
        return LeadIn.of(statement, List.of(statement));
    }

    private static Statement statement(
            String key, String body, String kind, @Nullable String text, @Nullable String refersTo, Author... authors) {
        return new Statement(
                1, body, key, kind, List.of(authors), null, null, null, text, refersTo, null, null, null, Map.of());
    }

    private static Author mayor(String name, String party) {
        return new Author(name, "borgarråd", party, Map.of());
    }

    private static Author member(String name, String party) {
        return new Author(name, null, party, Map.of());
    }
}
