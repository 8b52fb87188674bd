package se.arendegang.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.arendegang.identity.Account;
import se.arendegang.identity.Role;
import se.arendegang.testing.MailServer;

/** What comes to many at once is gathered once a day, unless somebody wants it otherwise. */
class DigestsTest {

    private final MailServer server = new MailServer();
    private final MailHouse house = new MailHouse(server.properties());
    private final Digests digests = house.inside.get(Digests.class);
    private final Account person = house.person("personalchef", Role.HR);

    @AfterEach
    void close() {
        house.close();
        server.close();
    }

    private void nextMorning() {
        house.inside.clock.moveTo(Instant.parse("2026-03-03T06:00:00Z"));
        digests.gather();
        house.sendAll();
    }

    @Test
    void tasksOfADayBecomeOneMailTheNextMorning() {
        house.tell(person, MailHouse.task("KS 2026/1"));
        house.tell(person, MailHouse.task("KS 2026/2"));
        digests.gather();
        house.inside.clock.moveTo(Instant.parse("2026-03-03T05:59:59Z"));
        digests.gather();
        house.sendAll();
        assertThat(server.received()).isEmpty();

        nextMorning();
        nextMorning();
        assertThat(server.received()).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Nytt för dig i Ärendegång: 2 saker");
            assertThat(MailServer.text(mail))
                    .contains("Ny uppgift: Kalla till förhandling, ärende KS 2026/1")
                    .contains("ärende KS 2026/2");
        });
    }

    @Test
    void afterAnOutageTheDaysThatWereMissedCome() {
        house.tell(person, MailHouse.task("KS 2026/1"));
        house.inside.clock.forward(Duration.ofDays(5));
        digests.gather();
        house.sendAll();
        assertThat(server.receivers()).containsExactly("personalchef@example.se");
    }

    @Test
    void whoWantsThemAtOnceGetsThemAtOnceAndWhoWantsNoneGetsNone() {
        var silent = house.person("jurist1", Role.LEGAL);
        house.mailboxes.choose(person.id(), MailKind.TASK, MailChoice.NOW);
        house.mailboxes.choose(silent.id(), MailKind.TASK, MailChoice.OFF);
        house.tell(person, MailHouse.task("KS 2026/1"));
        house.tell(silent, MailHouse.task("KS 2026/1"));
        house.sendAll();
        assertThat(server.receivers()).containsExactly("personalchef@example.se");
        nextMorning();
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void whoTurnsThemOffGetsNotEvenWhatWasGathered() {
        house.tell(person, MailHouse.task("KS 2026/1"));
        house.mailboxes.choose(person.id(), MailKind.TASK, MailChoice.OFF);
        nextMorning();
        assertThat(server.received()).isEmpty();
    }
}
