package se.arendegang.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.arendegang.negotiation.NegotiationProcess.Task.ADJUST_NEGOTIATION_MINUTES;
import static se.arendegang.negotiation.NegotiationProcess.Task.ANSWER_DEMAND;
import static se.arendegang.negotiation.NegotiationProcess.Task.CALL_NEGOTIATION;
import static se.arendegang.negotiation.NegotiationProcess.Task.RECORD_CENTRAL_SITTING;
import static se.arendegang.negotiation.NegotiationProcess.Task.RECORD_SITTING;
import static se.arendegang.negotiation.NegotiationProcess.Task.REQUEST_CENTRAL;
import static se.arendegang.negotiation.NegotiationProcess.Task.STATE_POSITION;
import static se.arendegang.negotiation.NegotiationTable.FIRST;
import static se.arendegang.negotiation.NegotiationTable.HR;
import static se.arendegang.negotiation.NegotiationTable.SECOND;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.arendegang.audit.AuditLine;
import se.arendegang.audit.AuditTrail;
import se.arendegang.deadline.Deadlines;
import se.arendegang.engine.RootInstances;
import se.arendegang.task.CompletionResult;
import se.arendegang.task.FieldError;
import se.arendegang.task.FormValues;

/** One negotiation with two unions; one has no objection, one disagrees. */
class NegotiationCourseTest {

    private static final LocalDate MARCH_16 = LocalDate.parse("2026-03-16");
    private static final LocalDate MARCH_20 = LocalDate.parse("2026-03-20");
    private static final LocalDate APRIL_8 = LocalDate.parse("2026-04-08");

    private final NegotiationTable table = new NegotiationTable();
    private final NegotiationId id = table.begin(HR);

    @AfterEach
    void close() {
        table.close();
    }

    private void callAndMeet(String outcome, Map<String, Object> minutes) {
        table.done(
                table.ask(id, CALL_NEGOTIATION, null, 1),
                "called",
                FormValues.of("forum", "Stadsledningskontorets förvaltningsgrupp")
                        .and("form", "meeting"),
                HR,
                NegotiationTable.MARCH_2);
        table.done(table.ask(id, RECORD_SITTING, null, 1), outcome, new FormValues(minutes), HR, MARCH_16);
    }

    private void state(String union, String outcome, se.arendegang.identity.Actor actor) {
        var party = table.party(id, union).id().value();
        table.done(table.ask(id, STATE_POSITION, party, 1), outcome, FormValues.EMPTY, actor, MARCH_16);
    }

    @Test
    void eachUnionHasItsOwnPositionItsOwnCentralRoundAndItsOwnEnd() {
        callAndMeet("positions_stated", Map.of("dates", List.of(Map.of("date", "2026-03-16"))));
        assertThat(table.course.openParties(id)).hasSize(2);

        state("Fackförbund 1", "no_objection", FIRST);
        table.course.endWithUnion(id, table.party(id, "Fackförbund 1").id());
        state("Fackförbund 2", "disagreement", SECOND);
        var second = table.party(id, "Fackförbund 2").id();
        assertThat(table.course.openCentralRequest(id, second)).isTrue();
        assertThat(table.obstacles.of(table.caseId)).singleElement().satisfies(obstacle -> {
            assertThat(obstacle.union()).isEqualTo("Fackförbund 2");
            assertThat(obstacle.since()).isEqualTo(MARCH_16);
            assertThat(obstacle.liftedBy()).isEqualTo(Lift.CENTRAL_REQUESTED_OR_TIME_OUT);
            assertThat(obstacle.until()).isEqualTo(LocalDate.parse("2026-03-23"));
        });

        table.done(table.ask(id, REQUEST_CENTRAL, second.value(), 1), "requested", FormValues.EMPTY, SECOND, MARCH_20);
        assertThat(table.obstacles.of(table.caseId))
                .extracting(Obstacle::liftedBy)
                .containsExactly(Lift.CENTRAL_NEGOTIATION_ENDED);
        table.inside.clock.moveTo(Instant.parse("2026-06-01T08:00:00Z"));
        assertThat(table.inside.get(Deadlines.class).tellDue(10))
                .as("who has asked in time")
                .isZero();
        table.done(
                table.ask(id, RECORD_CENTRAL_SITTING, second.value(), 1),
                "ended",
                FormValues.of("closing_date", "2026-04-08").and("central_result", "oenighet"),
                HR,
                APRIL_8);
        table.course.endWithUnion(id, second);
        table.course.conclude(id);
        table.course.conclude(id);

        var ended = table.only();
        assertThat(ended.state()).isEqualTo("concluded");
        assertThat(ended.endedOn()).isEqualTo(APRIL_8);
        assertThat(ended.parties())
                .extracting(p -> p.ended() == null ? null : p.ended().on())
                .containsExactly(MARCH_16, APRIL_8);
        assertThat(table.party(id, "Fackförbund 2").central())
                .isEqualTo(new UnionParty.Central(
                        "requested", MARCH_20, LocalDate.parse("2026-03-23"), "oenighet", APRIL_8));
        assertThat(table.obstacles.of(table.caseId)).isEmpty();
        assertThat(table.inside.get(AuditTrail.class).ofCase(table.caseId.value()))
                .extracting(AuditLine::text)
                .filteredOn(text -> text.startsWith("Förhandlingen avslutades"))
                .as("concluding again says nothing again")
                .hasSize(1);
    }

    @Test
    void aUnionThatDoesNotAskInTimeIsNotAskedAnyMoreAndItsNegotiationEnds() {
        callAndMeet("positions_stated", Map.of());
        state("Fackförbund 2", "disagreement", SECOND);
        var second = table.party(id, "Fackförbund 2").id();
        table.course.openCentralRequest(id, second);
        table.ask(id, REQUEST_CENTRAL, second.value(), 1);
        var deadlines = table.inside.get(Deadlines.class);
        table.inside.clock.moveTo(Instant.parse("2026-03-23T22:00:00Z"));
        assertThat(deadlines.tellDue(10)).as("the last day still counts").isZero();
        table.inside.clock.moveTo(Instant.parse("2026-03-23T23:30:00Z"));
        assertThat(deadlines.tellDue(10)).as("half past midnight in Stockholm").isEqualTo(1);

        table.course.cancelTasks(id, second);
        table.course.endWithUnion(id, second);

        assertThat(table.tasks.inbox(SECOND, false)).isEmpty();
        assertThat(table.party(id, "Fackförbund 2").ended())
                .isEqualTo(new UnionParty.End("no_request_in_time", LocalDate.parse("2026-03-23"), false));
        assertThat(table.course.openCentralRequest(id, second)).isFalse();
    }

    @Test
    void minutesThatCloseEndItWithThoseWhoHaveNoObjectionHoweverTheirDemandsWereAnswered() {
        callAndMeet(
                "positions_stated",
                Map.of(
                        "demands",
                        List.of(Map.of(
                                "kind",
                                "yrkande",
                                "by",
                                List.of("Fackförbund 1"),
                                "text",
                                "ajournering",
                                "employer_answer",
                                "avslar")),
                        "union_final_position",
                        List.of(Map.of(
                                "by", List.of("De fackliga organisationerna"),
                                "code", "inget_att_erinra",
                                "text", "De fackliga organisationerna har inget att erinra.")),
                        "closing_date",
                        "2026-03-16"));

        assertThat(table.course.openDemands(id, 1)).isEmpty();
        assertThat(table.course.openParties(id)).isEmpty();
        assertThat(table.party(id, "Fackförbund 1").ended()).isEqualTo(new UnionParty.End("agreed", MARCH_16, false));
    }

    @Test
    void aDemandIsAnsweredLaterOrLeftWithoutAnAnswerForGood() {
        var demand = Map.of("by", List.of("Fackförbund 1"), "kind", "onskemal", "text", "hälsa");
        callAndMeet("next_sitting", Map.of("demands", List.of(demand, demand)));
        var open = table.course.openDemands(id, 1);
        assertThat(open).hasSize(2);

        table.done(table.ask(id, ANSWER_DEMAND, open.getFirst(), 1), "later", FormValues.EMPTY, HR, MARCH_16);
        table.skip(table.ask(id, ANSWER_DEMAND, open.getLast(), 1));
        assertThat(table.course.openDemands(id, 1)).containsExactly(open.getFirst());

        table.done(table.ask(id, RECORD_SITTING, null, 2), "positions_stated", FormValues.EMPTY, HR, MARCH_20);
        assertThat(table.course.openDemands(id, 1)).as("the older sitting").isEmpty();
        assertThat(table.course.openDemands(id, 2)).containsExactly(open.getFirst());
        table.done(
                table.ask(id, ANSWER_DEMAND, open.getFirst(), 2),
                "granted",
                FormValues.of("employer_answer_text", "Se ärendet."),
                HR,
                MARCH_20);
        assertThat(table.only().minutes().getFirst().demands())
                .extracting(Demand::answer, Demand::leftUnanswered)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("tillmotesgar", false),
                        org.assertj.core.groups.Tuple.tuple(null, true));
    }

    @Test
    void theMinutesAreAdjustedByBothPartiesAndThenThePathIsAtItsEnd() {
        callAndMeet(
                "ended",
                Map.of(
                        "dates",
                        List.of(Map.of("date", "2026-03-16")),
                        "union_final_position",
                        List.of(Map.of("by", List.of("samtliga"), "code", "enighet"))));
        table.course.conclude(id);
        var adjusters = table.course.openAdjusters(id, null, null);
        assertThat(adjusters).as("the employer and two unions").hasSize(3);

        table.done(
                table.ask(id, ADJUST_NEGOTIATION_MINUTES, adjusters.get(0), 1), "adjusted", FormValues.EMPTY, HR, null);
        var own = table.ask(id, ADJUST_NEGOTIATION_MINUTES, adjusters.get(1), 1);
        assertThat(table.tasks.find(own, SECOND)).as("another union's").isEmpty();
        assertThat(table.tasks.inbox(FIRST, false)).hasSize(1);
        table.done(own, "adjusted_with_note", FormValues.of("note", "Bilaga saknas."), FIRST, MARCH_20);
        assertThat(isEnded()).isFalse();
        table.skip(table.ask(id, ADJUST_NEGOTIATION_MINUTES, adjusters.get(2), 1));

        assertThat(table.course.openAdjusters(id, null, null)).isEmpty();
        assertThat(isEnded()).isTrue();
    }

    @Test
    void theMinutesOfASittingAreAdjustedWhileTheNegotiationGoesOnAndHoldNothingUp() {
        callAndMeet("next_sitting", Map.of("dates", List.of(Map.of("date", "2026-03-16"))));
        var adjusters = table.course.openAdjusters(id, 1, null);
        assertThat(adjusters).hasSize(3);
        assertThat(table.course.openAdjusters(id, 2, null)).as("not held yet").isEmpty();
        table.done(
                table.ask(id, ADJUST_NEGOTIATION_MINUTES, adjusters.getFirst(), 1),
                "adjusted",
                FormValues.EMPTY,
                HR,
                MARCH_16);
        assertThat(table.course.openAdjusters(id, 1, null)).hasSize(2);
        assertThat(table.only().isOpen()).isTrue();

        table.only().parties().forEach(party -> table.course.endWithUnion(id, party.id()));
        assertThat(table.only().state()).as("ended with the last union").isEqualTo("concluded");
        assertThat(isEnded()).as("two are still to adjust").isFalse();
    }

    @Test
    void minutesCannotSayThatItHasEndedWithAUnionThatHasNotStatedItsPositionOrStillDisagrees() {
        table.done(table.ask(id, CALL_NEGOTIATION, null, 1), "called", FormValues.EMPTY, HR, NegotiationTable.MARCH_2);
        var sitting = table.ask(id, RECORD_SITTING, null, 1);
        assertThat(table.decide(sitting, "ended", FormValues.EMPTY, HR, MARCH_16))
                .isEqualTo(refused("Fackförbund 1, Fackförbund 2"));
        assertThat(table.decide(sitting, "ended", positions("inget_att_erinra", "oenighet"), HR, MARCH_16))
                .isEqualTo(refused("Fackförbund 2"));
        assertThat(table.only().minutes()).as("nothing was kept").isEmpty();

        table.done(sitting, "ended", positions("inget_att_erinra", "avstar"), HR, MARCH_16);
        assertThat(table.course.openParties(id)).isEmpty();
    }

    private static CompletionResult refused(String unions) {
        return new CompletionResult.Invalid(
                List.of(FieldError.of("union_final_position", "not-ended-with-all", unions)));
    }

    private static FormValues positions(String first, String second) {
        return new FormValues(Map.of(
                "union_final_position",
                List.of(
                        Map.of("by", List.of("Fackförbund 1"), "code", first),
                        Map.of("by", List.of("Fackförbund 2"), "code", second))));
    }

    @Test
    void itIsNotConcludedWhileAUnionHasNotEnded() {
        callAndMeet("positions_stated", Map.of());
        state("Fackförbund 1", "no_objection", FIRST);
        table.course.endWithUnion(id, table.party(id, "Fackförbund 1").id());
        assertThatThrownBy(() -> table.course.conclude(id))
                .hasMessageContaining("Fackförbund 2")
                .hasMessageNotContaining("Fackförbund 1");
        assertThat(table.only().isOpen()).isTrue();
    }

    private boolean isEnded() {
        return table.inside
                .get(RootInstances.class)
                .last(id.subject())
                .orElseThrow()
                .ended();
    }

    @Test
    void aUnionThatAnswersLaterIsWaitedForUntilTheDayItNamed() {
        callAndMeet("positions_stated", Map.of());
        var first = table.party(id, "Fackförbund 1").id().value();
        table.done(
                table.ask(id, STATE_POSITION, first, 1),
                "later",
                FormValues.of("answer_due", "2026-03-20"),
                FIRST,
                MARCH_16);
        table.ask(id, STATE_POSITION, first, 2);
        assertThat(table.tasks.inbox(FIRST, false))
                .singleElement()
                .satisfies(row -> assertThat(row.dueOn()).isEqualTo(MARCH_20));
        assertThat(table.obstacles.of(table.caseId)).hasSize(2);
    }
}
