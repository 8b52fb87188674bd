package se.arendegang.mail;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import se.arendegang.identity.Account;
import se.arendegang.identity.Accounts;
import se.arendegang.identity.NewAccount;
import se.arendegang.identity.Role;
import se.arendegang.testing.Inside;

/** The inside with the sender that Spring Boot makes of the settings, and people who want mail. */
final class MailHouse implements AutoCloseable {

    final Inside inside;
    final Mailboxes mailboxes;
    final MailRelay relay;
    final MailQueue queue;

    MailHouse(Map<String, Object> properties) {
        inside = new Inside(properties, "se.arendegang", MailSenderAutoConfiguration.class);
        mailboxes = inside.get(Mailboxes.class);
        relay = inside.get(MailRelay.class);
        queue = inside.get(MailQueue.class);
    }

    Account person(String username, Role role) {
        var account = inside.get(Accounts.class)
                .open(new NewAccount(username, username, "ett långt lösenord", Set.of(role), null));
        mailboxes.setAddress(account.id(), username + "@example.se");
        return account;
    }

    void tell(Account to, News news) {
        inside.inTransaction(() -> inside.get(Mails.class).tell(List.of(to), null, news));
    }

    void sendAll() {
        while (relay.sendOne()) {
            Thread.onSpinWait();
        }
    }

    static News call(String dnr) {
        return new News(MailKind.CALL, UUID.randomUUID(), null, dnr, null, "forhandling/1");
    }

    static News task(String dnr) {
        return new News(MailKind.TASK, UUID.randomUUID(), "Task_CallNegotiation", dnr, null, "uppgift/1");
    }

    @Override
    public void close() {
        inside.close();
    }
}
