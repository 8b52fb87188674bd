package se.arendegang.calendar;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.identity.Account;
import se.arendegang.identity.AccountId;
import se.arendegang.identity.Accounts;
import se.arendegang.identity.Actor;
import se.arendegang.negotiation.NegotiationRow;
import se.arendegang.negotiation.Negotiations;
import se.arendegang.task.TaskRow;
import se.arendegang.task.Tasks;

/** Each person's own calendar, read at a private address that can be revoked. */
@Service
@Transactional
public class Calendars {

    private static final int TOKEN_BYTES = 24;
    private static final int NEGOTIATIONS = 200;

    private final JdbcCalendarAddresses addresses;
    private final Accounts accounts;
    private final Tasks tasks;
    private final Negotiations negotiations;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Calendars(JdbcCalendarAddresses addresses, Accounts accounts, Tasks tasks, Negotiations negotiations, Clock clock) {
        this.addresses = addresses;
        this.accounts = accounts;
        this.tasks = tasks;
        this.negotiations = negotiations;
        this.clock = clock;
    }

    /** The secret part of the address in use; empty when the person has none. */
    @Transactional(readOnly = true)
    public Optional<String> address(Actor actor) {
        return addresses.inUse(account(actor));
    }

    /** Makes a new address; the old one no longer shows anything. */
    public String renew(Actor actor) {
        revoke(actor);
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        addresses.insert(token, account(actor), clock.instant().atOffset(ZoneOffset.UTC));
        return token;
    }

    /** Afterwards nothing is shown at the address. */
    public void revoke(Actor actor) {
        addresses.revoke(account(actor), clock.instant().atOffset(ZoneOffset.UTC));
    }

    /** The calendar behind an address, as its owner would see it now; empty when the address is not in use. */
    @Transactional(readOnly = true)
    public Optional<List<CalendarEntry>> read(String token) {
        return addresses
                .owner(token)
                .flatMap(accounts::find)
                .filter(account -> !account.disabled())
                .map(Account::actor)
                .map(this::entries);
    }

    /** What has a day, the nearest first; the same as at the private address. */
    @Transactional(readOnly = true)
    public List<CalendarEntry> entries(Actor actor) {
        var due = tasks.inbox(actor, false).stream().flatMap(Calendars::due);
        var called = negotiations.visibleTo(actor, NEGOTIATIONS).stream().flatMap(Calendars::called);
        return Stream.concat(due, called)
                .sorted(Comparator.comparing(CalendarEntry::day).thenComparing(CalendarEntry::begins))
                .toList();
    }

    private static Stream<CalendarEntry> due(TaskRow row) {
        var day = row.dueOn();
        if (day == null) {
            return Stream.empty();
        }
        var id = row.id().value().toString();
        return Stream.of(new CalendarEntry(id, day, null, row.key().element(), row.dnr(), "uppgift/" + id));
    }

    private static Stream<CalendarEntry> called(NegotiationRow row) {
        return row.state().equals("open") && row.calledFor() != null
                ? Stream.of(new CalendarEntry(
                        row.id().value().toString(),
                        row.calledFor(),
                        CalendarEntry.timeOf(row.calledTime()),
                        null,
                        row.dnr(),
                        "forhandling/" + row.id().value()))
                : Stream.empty();
    }

    private static AccountId account(Actor actor) {
        return Objects.requireNonNull(actor.account(), "only a person with an account has a calendar");
    }
}
