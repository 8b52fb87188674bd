package se.arendegang.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.arendegang.audit.AuditLine;
import se.arendegang.audit.AuditTrail;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.testing.Inside;

class CaseFilesTest {

    private static final Actor OFFICER = new Actor(null, "Handläggare 1", Set.of(Role.CASE_OFFICER), null, null);

    private final Inside inside =
            new Inside("se.arendegang.engine,se.arendegang.task,se.arendegang.audit,se.arendegang.casefile");
    private final CaseFiles cases = inside.get(CaseFiles.class);
    private final VisibleCases visible = inside.get(VisibleCases.class);

    @AfterEach
    void close() {
        inside.close();
    }

    @Test
    void aCaseWithANumberFromTheRegisterKeepsIt() {
        var opened = open("041-4239/2006");
        assertThat(opened.dnr()).isEqualTo("041-4239/2006");
        assertThat(opened.stage()).isEqualTo(Stage.DRAFTING);
        assertThat(cases.findByDnr("041-4239/2006")).contains(opened);
    }

    @Test
    void aNumberThatIsTakenIsRefusedAndNothingIsLeftBehind() {
        open("KS 2026/7");
        assertThatThrownBy(() -> open("KS 2026/7")).isInstanceOf(DnrTaken.class);
        assertThat(visible.search("", 10, OFFICER)).hasSize(1);
    }

    @Test
    void theOwnSeriesPassesOverNumbersEnteredFromTheRegister() {
        open("KS 2026/2");
        assertThat(open(null).dnr()).isEqualTo("KS 2026/1");
        assertThat(open(null).dnr()).isEqualTo("KS 2026/3");
    }

    @Test
    void theOwnSeriesHasNoGapsAndNoDoublesWhenManyOpenAtOnce() throws Exception {
        var jobs = new ArrayList<Callable<String>>();
        for (int n = 0; n < 24; n++) {
            jobs.add(() -> open(null).dnr());
        }
        var numbers = new ArrayList<String>();
        try (var desk = Executors.newFixedThreadPool(8)) {
            for (var number : desk.invokeAll(jobs)) {
                numbers.add(number.get());
            }
        }
        var expected = new ArrayList<String>();
        for (int n = 1; n <= 24; n++) {
            expected.add("KS 2026/" + n);
        }
        assertThat(numbers).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aCaseBegunAtTheRotelStandsThereFirst() {
        var here = NewCase.atOffice(null, "Skrivelse", "other");
        var rotel = new NewCase(
                null,
                "Skrivelse",
                "other",
                "rotel",
                null,
                here.decisionBody(),
                here.preparingBody(),
                "Roteln",
                null,
                null,
                null,
                false,
                false,
                null,
                null,
                null,
                java.util.Map.of());
        assertThat(cases.open(rotel, Actor.SYSTEM).stage()).isEqualTo(Stage.COUNCIL_OF_MAYORS);
    }

    @Test
    void aMoveToldTwiceMovesOnce() {
        var id = open(null).id();
        cases.moveOn(id, 1, Stage.DRAFTING, Stage.COUNCIL_OF_MAYORS);
        cases.moveOn(id, 1, Stage.COUNCIL_OF_MAYORS, Stage.EXECUTIVE_BOARD);
        cases.moveOn(id, 1, Stage.DRAFTING, Stage.COUNCIL_OF_MAYORS);
        assertThat(cases.get(id).stage()).isEqualTo(Stage.EXECUTIVE_BOARD);
    }

    @Test
    void aNewRoundKeepsWhyTheCaseCameBackAndOpensOnlyOnce() {
        var id = open(null).id();
        for (int told = 0; told < 2; told++) {
            cases.openRound(
                    id,
                    1,
                    "aterremiss",
                    Stage.EXECUTIVE_BOARD,
                    Stage.DRAFTING,
                    "sekretess",
                    LocalDate.parse("2026-04-15"));
        }
        assertThat(cases.get(id).round()).isEqualTo(2);
        assertThat(cases.rounds(id)).hasSize(2).last().satisfies(round -> {
            assertThat(round.because()).isEqualTo("aterremiss");
            assertThat(round.reason()).isEqualTo("sekretess");
            assertThat(round.happenedOn()).isEqualTo("2026-04-15");
        });
    }

    @Test
    void aWithdrawnCaseSaysWhyAndMovesNoMore() {
        var id = open(null).id();
        cases.withdraw(id, "frågan har fallit", Actor.SYSTEM, null);
        cases.moveOn(id, 1, Stage.DRAFTING, Stage.COUNCIL_OF_MAYORS);
        cases.close(id);
        assertThat(cases.get(id).status()).isEqualTo("withdrawn");
        assertThat(cases.get(id).stage()).isEqualTo(Stage.DRAFTING);
        assertThat(inside.get(AuditTrail.class).ofCase(id.value()))
                .extracting(AuditLine::text)
                .contains("Ärendet återkallades: frågan har fallit");
    }

    @Test
    void aClosedCaseThatIsReopenedIsOpenAgainInANewRound() {
        var id = open(null).id();
        cases.close(id);
        cases.reopen(id, Stage.EXECUTIVE_BOARD, "fel i beslutet", Actor.SYSTEM, null);
        var found = cases.get(id);
        assertThat(found.status()).isEqualTo("open");
        assertThat(found.stage()).isEqualTo(Stage.EXECUTIVE_BOARD);
        assertThat(found.round()).isEqualTo(2);
    }

    @Test
    void searchFindsEveryWordInNumberAndTitle() {
        open("KS 2026/5");
        cases.open(
                NewCase.atOffice("KS 2026/6", "Samlad kundservice för stadens förvaltningar", "organisation"),
                Actor.SYSTEM);
        assertThat(visible.search("kundSERVICE 2026/6", 10, OFFICER))
                .singleElement()
                .satisfies(found -> assertThat(found.dnr()).isEqualTo("KS 2026/6"));
        assertThat(visible.search("kundservice 2026/5", 10, OFFICER)).isEmpty();
        assertThat(visible.search("%", 10, OFFICER)).isEmpty();
    }

    @Test
    void theCaseHasItsOwnDayWhileARecordIsReplayed() {
        var id = open(null).id();
        assertThat(cases.today(id)).isEqualTo("2026-03-02");
        cases.setReplayDate(id, LocalDate.parse("2006-11-22"));
        assertThat(cases.today(id)).isEqualTo("2006-11-22");
    }

    private CaseFile open(@org.jspecify.annotations.Nullable String dnr) {
        return cases.open(NewCase.atOffice(dnr, "Ett ärende", "other"), Actor.SYSTEM);
    }
}
