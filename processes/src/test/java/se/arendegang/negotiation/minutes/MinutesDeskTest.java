package se.arendegang.negotiation.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.arendegang.identity.AccountId;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.negotiation.MinutesId;
import se.arendegang.task.CompletionResult;

class MinutesDeskTest {

    private static final Map<String, Object> HELD = Map.of(
            "dates", List.of(Map.of("date", "2026-03-02"), Map.of("date", "2026-03-16")),
            "statutory_basis_as_written", "Förhandling enligt MBL § 11",
            "present",
                    List.of(
                            Map.of(
                                    "name", "Stadsdirektören",
                                    "organisation", "SLK",
                                    "role", "ordf.",
                                    "side", "employer"),
                            Map.of("name", "Företrädare 1", "organisation", "Fackförbund 1", "side", "union")),
            "demands",
                    List.of(Map.of(
                            "by", List.of("Fackförbund 1"),
                            "kind", "yrkande",
                            "text", "längre introduktion",
                            "employer_answer", "avslar")),
            "closing_date", "2026-03-16");

    private final Sitting sitting = new Sitting(Sitting.person());
    private final MinutesDesk desk = sitting.inside.get(MinutesDesk.class);

    @AfterEach
    void close() {
        sitting.inside.close();
    }

    @Test
    void whereNobodyWroteItemsTheyAreMadeInTheOrderOfTheSource() {
        var draft = read(kept());
        assertThat(draft.body().title()).isEqualTo("Protokoll från förhandling måndag 2 mars och måndag 16 mars 2026");
        assertThat(draft.body().sections())
                .extracting(section -> section.no() + " " + section.heading())
                .containsExactly(
                        "1 Inledning",
                        "2 Förhandling enligt MBL § 11",
                        "3 Personalorganisationernas synpunkter och yrkanden",
                        "4 Arbetsgivarens svar",
                        "5 Avslutning");
        assertThat(text(draft, "opening")).isEqualTo("Stadsdirektören öppnade mötet.");
        assertThat(text(draft, "views")).isEqualTo("Fackförbund 1 (yrkande): längre introduktion");
        assertThat(text(draft, "answers")).isEqualTo("Arbetsgivaren avslår yrkande från Fackförbund 1.");
    }

    @Test
    void minutesThatSayNoNumberGetTheNextOfTheYear() {
        assertThat(read(kept()).body().number()).isEqualTo("NR 1/2026");
        sitting.decide(
                sitting.negotiation().id().subject(),
                se.arendegang.negotiation.NegotiationProcess.Task.RECORD_SITTING,
                "again",
                "positions_stated",
                HELD);
        assertThat(sitting.negotiation().minutes())
                .extracting(se.arendegang.negotiation.Minutes::number)
                .containsExactly("NR 1/2026", "NR 2/2026");
    }

    @Test
    void writtenWordsStandUntilSomebodyHasSeenWhatTheyWouldBecome() {
        var id = kept();
        assertThat(desk.write(id, "opening", "Mötet öppnades sent.", seen(id, "opening"), 0, Sitting.KEEPER))
                .isInstanceOf(WordsKept.Saved.class);
        answerAnew("tillmotesgar");
        desk.write(id, "answers", "Svaret gavs muntligt.", seen(id, "answers"), 0, Sitting.KEEPER);
        answerAnew("avslar");

        var draft = read(id);
        assertThat(text(draft, "opening")).isEqualTo("Mötet öppnades sent.");
        assertThat(section(draft, "opening").hasMoved()).isFalse();
        assertThat(text(draft, "answers")).isEqualTo("Svaret gavs muntligt.");
        assertThat(section(draft, "answers").hasMoved())
                .as("the data says something else than when the words were written")
                .isTrue();
        assertThat(section(draft, "answers").generated().text()).contains("avslår");
    }

    @Test
    void whatChangedInTheDataWhileSomebodyWroteIsNotTakenForSeen() {
        var id = kept();
        var seen = seen(id, "answers");
        answerAnew("tillmotesgar");
        desk.write(id, "answers", "Svaret gavs muntligt.", seen, 0, Sitting.KEEPER);
        assertThat(section(read(id), "answers").hasMoved()).isTrue();
    }

    @Test
    void wordsInASectionThatTheDataNoLongerGivesStayAndCanBeTakenAway() {
        var id = kept();
        desk.write(id, "answers", "Svaret gavs muntligt.", seen(id, "answers"), 0, Sitting.KEEPER);
        sitting.inside
                .sql
                .sql("update demand set answer = null, answer_text = null")
                .update();
        assertThat(text(read(id), "answers")).isEqualTo("Svaret gavs muntligt.");

        assertThat(desk.write(id, "answers", null, "", 1, Sitting.KEEPER)).isInstanceOf(WordsKept.Saved.class);
        assertThat(read(id).section("answers")).isEmpty();
        assertThat(desk.write(id, "answers", "Försent.", "", 1, Sitting.COLLEAGUE))
                .as("a colleague who still has it on the screen keeps what was typed there")
                .isInstanceOf(WordsKept.Conflict.class);
    }

    @Test
    void whoeverComesSecondIsToldByWhomAndNothingIsOverwritten() {
        var id = kept();
        desk.write(id, "closing", "Först.", seen(id, "closing"), 0, Sitting.KEEPER);
        assertThat(desk.write(id, "closing", "Sedan.", seen(id, "closing"), 0, Sitting.COLLEAGUE))
                .isInstanceOfSatisfying(WordsKept.Conflict.class, conflict -> {
                    assertThat(conflict.now().text()).isEqualTo("Först.");
                    assertThat(conflict.now().words())
                            .extracting(SectionWords::writtenBy)
                            .isEqualTo(Sitting.KEEPER.name());
                });
        assertThat(desk.write(id, "closing", null, seen(id, "closing"), 0, Sitting.COLLEAGUE))
                .as("taking the words of the data again is a writing like any other")
                .isInstanceOf(WordsKept.Conflict.class);

        desk.write(id, "closing", "Sedan.", seen(id, "closing"), 1, Sitting.COLLEAGUE);
        assertThat(text(read(id), "closing")).isEqualTo("Sedan.");
        assertThat(desk.past(id, "closing", Sitting.KEEPER))
                .extracting(SectionWords::text)
                .containsExactly("Först.");
    }

    @Test
    void whoFirstAdjustsLocksTheWordsForAllAndOnlyNotesFollow() {
        var id = kept();
        desk.write(id, "opening", "Mötet öppnades sent.", seen(id, "opening"), 0, Sitting.KEEPER);
        assertThatThrownBy(() -> desk.correct(id, "För tidigt.", Sitting.KEEPER))
                .isInstanceOf(IllegalArgumentException.class);
        sitting.adjust(sitting.adjusters().getFirst(), "adjusted", Map.of());
        var locked = read(id);

        assertThat(locked.lock()).isNotNull();
        assertThat(desk.write(id, "opening", "Efteråt.", seen(id, "opening"), 1, Sitting.KEEPER))
                .isInstanceOf(WordsKept.Locked.class);
        answerAnew("tillmotesgar");
        assertThat(read(id).body()).isEqualTo(locked.body());

        desk.correct(id, "Klockslaget var 15.00.", Sitting.KEEPER);
        assertThat(read(id).corrections()).singleElement().satisfies(one -> {
            assertThat(one.text()).isEqualTo("Klockslaget var 15.00.");
            assertThat(one.by()).isEqualTo(Sitting.KEEPER.name());
        });
        assertThat(read(id).body()).isEqualTo(locked.body());
    }

    @Test
    void nobodyAdjustsWordsTheyHaveNotSeen() {
        var id = kept();
        var first = sitting.adjusters().getFirst();
        var seen = Map.<String, Object>of("minutes_seen", read(id).body().sha256());
        desk.write(id, "opening", "Mötet öppnades sent.", seen(id, "opening"), 0, Sitting.KEEPER);

        assertThat(sitting.adjust(first, "adjusted", seen)).isInstanceOf(CompletionResult.Invalid.class);
        assertThat(read(id).lock()).isNull();
        var now = Map.<String, Object>of("minutes_seen", read(id).body().sha256());
        assertThat(sitting.adjust(first, "adjusted", now)).isEqualTo(new CompletionResult.Done("adjusted"));
    }

    @Test
    void onlyWhoIsAtTheTableReadsAndOnlyWhoKeepsTheMinutesWrites() {
        var id = kept();
        var other = new Actor(null, "Företrädare 2", Set.of(Role.UNION_REPRESENTATIVE), "Fackförbund 2", null);
        var own = new Actor(null, "Företrädare 1", Set.of(Role.UNION_REPRESENTATIVE), "Fackförbund 1", null);
        assertThat(desk.read(id, other)).isEmpty();
        assertThat(desk.pdf(id, other)).isEmpty();
        assertThat(desk.read(id, own)).isPresent();
        assertThatThrownBy(() -> desk.write(id, "opening", "x", seen(id, "opening"), 0, own))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(desk.past(id, "opening", Sitting.KEEPER)).isEmpty();
        assertThatThrownBy(() -> desk.past(id, "opening", own)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theDirectorAndTheCasesOwnOfficerWriteAndNoOtherOfficerAndNoUnionThatKeptThem() {
        var held = new java.util.HashMap<>(HELD);
        held.put("keeper_name", "Den som förde protokollet");
        var id = sitting.recorded(held).minutes().getFirst().id();
        var draft = read(id);
        var officer = new AccountId(UUID.randomUUID());
        sitting.inside
                .sql
                .sql("update case_file set officer_account = :officer")
                .param("officer", officer.value())
                .update();

        assertThat(desk.mayWrite(draft, writer("Stadsdirektören", Role.DIRECTOR, null)))
                .isTrue();
        assertThat(desk.mayWrite(draft, new Actor(officer, "H", Set.of(Role.CASE_OFFICER), null, null)))
                .isTrue();
        assertThat(desk.mayWrite(draft, writer("Den som förde protokollet", Role.CASE_OFFICER, null)))
                .isTrue();
        assertThat(desk.mayWrite(draft, writer("Handläggare 2", Role.CASE_OFFICER, null)))
                .isFalse();
        assertThat(desk.mayWrite(
                        draft, writer("Den som förde protokollet", Role.UNION_REPRESENTATIVE, "Fackförbund 1")))
                .isFalse();
    }

    private static Actor writer(String name, Role role, @Nullable String union) {
        return new Actor(new AccountId(UUID.randomUUID()), name, Set.of(role), union, null);
    }

    private MinutesId kept() {
        return sitting.recorded(HELD).minutes().getFirst().id();
    }

    private void answerAnew(String code) {
        sitting.inside
                .sql
                .sql("update demand set answer = :code")
                .param("code", code)
                .update();
    }

    private MinutesDraft read(MinutesId id) {
        return desk.read(id, Sitting.KEEPER).orElseThrow();
    }

    private String seen(MinutesId id, String section) {
        return read(id).section(section).map(DraftSection::basis).orElse("");
    }

    private static String text(MinutesDraft draft, String section) {
        return draft.body().sections().stream()
                .filter(one -> one.name().equals(section))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static DraftSection section(MinutesDraft draft, String name) {
        return draft.sections().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
