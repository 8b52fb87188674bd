package se.arendegang.negotiation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.task.Completion;
import se.arendegang.union.Union;
import se.arendegang.union.Unions;

/** Reads a set of minutes out of the form. */
@Component
class MinutesReading {

    private final JdbcMinutes minutes;
    private final Unions unions;
    private final PortalDemands portal;
    private final JdbcMinutesNumbers numbers;
    private final JdbcNegotiations negotiations;
    private final JdbcParties parties;

    MinutesReading(
            JdbcMinutes minutes,
            Unions unions,
            PortalDemands portal,
            JdbcMinutesNumbers numbers,
            JdbcNegotiations negotiations,
            JdbcParties parties) {
        this.parties = parties;
        this.numbers = numbers;
        this.negotiations = negotiations;
        this.minutes = minutes;
        this.unions = unions;
        this.portal = portal;
    }

    Minutes read(Completion completion, @Nullable PartyId centralWith) {
        var negotiation = TaskSubject.negotiationOf(completion.task());
        var entered = new Entered(completion.values());
        var seq = entered.number("seq");
        var place = seq == null ? minutes.nextSeq(negotiation) : seq;
        return new Minutes(
                MinutesId.fresh(),
                negotiation,
                place,
                centralWith,
                Keys.of(completion, entered, "m", place),
                completion.task().key().visit(),
                entered.number("annex_no"),
                number(completion, entered, centralWith),
                entered.text("title"),
                dates(entered),
                entered.text("statutory_basis_as_written"),
                entered.rows("present").stream().map(MinutesReading::presence).toList(),
                entered.rows("adjusters").stream().map(this::adjuster).toList(),
                keeper(entered),
                entered.rowsAsWritten("items"),
                entered.rowsAsWritten("union_views"),
                demands(completion, entered, centralWith),
                entered.rowsAsWritten("employer_answers"),
                numbered(entered.rows("action_items"), (row, n) -> actionItem(completion, row, n)),
                next(entered),
                entered.rowsAsWritten("union_final_position"),
                entered.truth("central_negotiation_requested"),
                entered.day("closing_date"),
                entered.day("adjust_by"),
                entered.extra("present", "adjusters", "demands", "action_items"));
    }

    /** As written; what a person leaves open is taken from the forum's own series. */
    private @Nullable String number(Completion completion, Entered entered, @Nullable PartyId centralWith) {
        var written = entered.text("minutes_no");
        if (written != null || !Keys.byAPerson(completion)) {
            return written;
        }
        var negotiation = TaskSubject.negotiationOf(completion.task());
        var forum = negotiations.find(negotiation).orElseThrow().call().forum();
        var dates = entered.rows("dates").stream()
                .map(row -> row.day("date"))
                .filter(Objects::nonNull)
                .findFirst();
        return numbers.next(forum, centralWith != null, dates.orElseGet(() -> day(completion)));
    }

    private static LocalDate day(Completion completion) {
        var happened = completion.happenedOn();
        return happened == null ? LocalDate.ofInstant(completion.recordedAt(), ZoneOffset.UTC) : happened;
    }

    /** What was written by hand, then what the unions have handed in themselves. */
    private List<Demand> demands(Completion completion, Entered entered, @Nullable PartyId centralWith) {
        var written = numbered(entered.rows("demands"), (row, n) -> demand(completion, row, n));
        if (!Keys.byAPerson(completion)) {
            return written;
        }
        var only = centralWith == null
                ? null
                : parties.find(centralWith).orElseThrow().union();
        var handedIn = portal.takeIn(TaskSubject.negotiationOf(completion.task()), only, written.size() + 1);
        return Stream.concat(written.stream(), handedIn.stream()).toList();
    }

    private interface Numbered<T> {
        T read(Entered row, int number);
    }

    private static <T> List<T> numbered(List<Entered> rows, Numbered<T> reading) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> reading.read(rows.get(i), i + 1))
                .toList();
    }

    private static @Nullable List<String> dates(Entered entered) {
        var dates = entered.rows("dates").stream()
                .flatMap(row -> row.lines("date").stream())
                .toList();
        return dates.isEmpty() ? null : dates;
    }

    private static Presence presence(Entered row) {
        return new Presence(
                row.text("name"), row.text("organisation"), row.text("role"), row.text("side"), row.extra());
    }

    private Adjuster adjuster(Entered row) {
        var actsFor = row.text("for");
        var union =
                actsFor == null ? null : unions.known(actsFor).map(Union::id).orElse(null);
        return new Adjuster(
                AdjusterId.fresh(),
                row.text("name"),
                actsFor,
                row.text("side"),
                union,
                true,
                null,
                null,
                null,
                row.extra());
    }

    private static Minutes.@Nullable Keeper keeper(Entered entered) {
        var keeper = new Minutes.Keeper(entered.text("keeper_name"), entered.text("keeper_organisation"));
        return keeper.name() == null && keeper.organisation() == null ? null : keeper;
    }

    private static Demand demand(Completion completion, Entered row, int number) {
        return new Demand(
                DemandId.fresh(),
                Keys.of(completion, row, "d", number),
                row.text("kind"),
                row.lines("by"),
                behalf(row.text("on_behalf_of")),
                row.text("text"),
                row.text("employer_answer"),
                row.text("employer_answer_text"),
                null,
                row.text("received_as"),
                false,
                withoutTheMember(row.extra()));
    }

    /** Whatever else was said of the member, only that there is one is kept. */
    private static @Nullable String behalf(@Nullable String given) {
        return given == null || MinutesForm.ON_BEHALF_OF.contains(given) ? given : MinutesForm.ON_BEHALF_OF.getFirst();
    }

    private static Map<String, Object> withoutTheMember(Map<String, Object> extra) {
        var kept = new LinkedHashMap<>(extra);
        kept.remove("on_behalf_of");
        return kept;
    }

    private static ActionItem actionItem(Completion completion, Entered row, int number) {
        return new ActionItem(
                Keys.of(completion, row, "ai", number),
                row.text("what"),
                row.day("due"),
                row.day("delivered_on"),
                row.extra());
    }

    private static @Nullable NextMeeting next(Entered entered) {
        var next = new NextMeeting(entered.day("next_date"), entered.text("next_time"), entered.text("next_purpose"));
        return next.date() == null && next.time() == null && next.purpose() == null ? null : next;
    }
}
