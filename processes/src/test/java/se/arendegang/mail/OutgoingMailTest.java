package se.arendegang.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.arendegang.identity.Account;
import se.arendegang.identity.Accounts;
import se.arendegang.identity.Role;
import se.arendegang.testing.MailServer;

/** The queue between what is committed and what a mail server has taken. */
class OutgoingMailTest {

    private final MailServer server = new MailServer();
    private final MailHouse house = new MailHouse(server.properties());
    private final Account person = house.person("fack1", Role.UNION_REPRESENTATIVE);

    @AfterEach
    void close() {
        house.close();
        server.close();
    }

    private QueuedMail only(QueuedMail.State state) {
        var all = house.queue.of(state, 10);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    void whatWasCommittedIsSentOnceAndSaysWhereToRead() {
        house.tell(person, MailHouse.call("KS 2026/812"));
        assertThat(only(QueuedMail.State.WAITING).person()).isEqualTo("fack1");
        house.sendAll();
        house.sendAll();

        assertThat(server.received()).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Kallelse till förhandling, KS 2026/812");
            assertThat(MailServer.text(mail))
                    .contains(MailServer.LINKS + "/forhandling/1")
                    .contains(MailServer.LINKS + "/e-post");
            assertThat(MailServer.header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
            assertThat(MailServer.header(mail, "Message-ID"))
                    .isEqualTo("<" + only(QueuedMail.State.SENT).id() + "@example.se>");
        });
        assertThat(only(QueuedMail.State.SENT).address()).isEqualTo("fack1@example.se");
    }

    @Test
    void whatWasRolledBackIsNeverMailed() {
        assertThatThrownBy(() -> house.inside.inTransaction(() -> {
                    house.inside.get(Mails.class).tell(List.of(person), null, MailHouse.call("KS 2026/1"));
                    throw new IllegalStateException("the change did not go through");
                }))
                .isInstanceOf(IllegalStateException.class);
        house.sendAll();
        assertThat(server.received()).isEmpty();
        assertThat(house.queue.counts().values()).containsOnly(0);
    }

    @Test
    void nobodyIsToldOfAnOwnActNorTwiceOfTheSameThing() {
        var other = house.person("fack2", Role.UNION_REPRESENTATIVE);
        var news = MailHouse.call("KS 2026/812");
        for (int i = 0; i < 2; i++) {
            house.inside.inTransaction(
                    () -> house.inside.get(Mails.class).tell(List.of(person, other), person.id(), news));
        }
        house.sendAll();
        assertThat(server.receivers()).containsExactly("fack2@example.se");
    }

    @Test
    void aServerThatIsDownIsTriedAgainAfterGrowingPauses() {
        server.stop();
        house.tell(person, MailHouse.call("KS 2026/812"));
        house.sendAll();
        var waiting = only(QueuedMail.State.WAITING);
        assertThat(waiting.cause()).isEqualTo(MailCause.NO_ANSWER);
        assertThat(waiting.nextTryAt()).isEqualTo(house.inside.clock.instant().plus(Duration.ofMinutes(1)));

        house.inside.clock.forward(Duration.ofMinutes(1));
        house.sendAll();
        assertThat(only(QueuedMail.State.WAITING).nextTryAt())
                .isEqualTo(house.inside.clock.instant().plus(Duration.ofMinutes(2)));

        server.start();
        house.sendAll();
        assertThat(server.received()).as("its turn has not come").isEmpty();
        house.inside.clock.forward(Duration.ofMinutes(2));
        house.sendAll();
        assertThat(server.receivers()).containsExactly("fack1@example.se");
    }

    @Test
    void whatHasBeenTriedTooOftenIsKeptWithItsCauseAndCanBeTriedAgain() {
        server.stop();
        house.tell(person, MailHouse.call("KS 2026/812"));
        for (int tries = 0; tries < MailRelay.MOST_TRIES; tries++) {
            house.sendAll();
            house.inside.clock.forward(Duration.ofHours(4));
        }
        var givenUp = only(QueuedMail.State.GIVEN_UP);
        assertThat(givenUp.cause()).isEqualTo(MailCause.NO_ANSWER);
        assertThat(givenUp.detail()).isNotBlank();

        server.start();
        house.sendAll();
        assertThat(server.received()).isEmpty();
        house.queue.again(givenUp.id());
        house.sendAll();
        assertThat(server.receivers()).containsExactly("fack1@example.se");
        assertThat(MailServer.header(server.received().getFirst(), "Message-ID"))
                .contains(givenUp.id() + "@");
    }

    @Test
    void anAddressThatTheServerRefusesIsGivenUpAtOnceWithItsWords() throws Exception {
        try (var refusing = new RefusingServer();
                var other = new MailHouse(MailServer.properties(refusing.port()))) {
            other.tell(other.person("fack1", Role.UNION_REPRESENTATIVE), MailHouse.call("KS 2026/812"));
            other.sendAll();
            assertThat(other.queue.of(QueuedMail.State.GIVEN_UP, 10))
                    .singleElement()
                    .satisfies(mail -> {
                        assertThat(mail.cause()).isEqualTo(MailCause.REFUSED);
                        assertThat(mail.detail()).contains("no such mailbox");
                    });
        }
    }

    @Test
    void twoSendersAtTheSameTimeSendEachMailOnce() throws Exception {
        var number = 40;
        IntStream.range(0, number).forEach(i -> house.tell(person, MailHouse.call("KS 2026/" + i)));
        try (var senders = Executors.newFixedThreadPool(2)) {
            var both = List.of(senders.submit(house::sendAll), senders.submit(house::sendAll));
            for (var one : both) {
                one.get();
            }
        }
        house.sendAll();
        assertThat(server.received()).hasSize(number);
        assertThat(server.received().stream()
                        .map(mail -> MailServer.header(mail, "Message-ID"))
                        .distinct())
                .hasSize(number);
    }

    @Test
    void whoHasLeftOrHasNoAddressAnyMoreGetsNothing() {
        var left = house.person("fack2", Role.UNION_REPRESENTATIVE);
        house.tell(person, MailHouse.call("KS 2026/1"));
        house.tell(left, MailHouse.call("KS 2026/2"));
        house.mailboxes.setAddress(person.id(), "");
        house.inside.get(Accounts.class).disable(left.id());
        house.sendAll();
        assertThat(server.received()).isEmpty();
        assertThat(house.queue.of(QueuedMail.State.GIVEN_UP, 10))
                .extracting(QueuedMail::cause)
                .containsExactlyInAnyOrder(MailCause.NO_ADDRESS, MailCause.ACCOUNT_CLOSED);
    }

    @Test
    void withoutAServerMailWaitsAndItIsSaidWhatIsMissing() {
        try (var bare = new MailHouse(java.util.Map.of())) {
            bare.tell(bare.person("fack1", Role.UNION_REPRESENTATIVE), MailHouse.call("KS 2026/1"));
            bare.sendAll();
            assertThat(bare.queue.readiness()).isEqualTo(MailReadiness.NO_SERVER);
            assertThat(bare.queue.of(QueuedMail.State.WAITING, 10))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.tries()).isZero());
        }
    }
}
