package se.arendegang.mail;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.identity.AccountId;

/** Where people get mail, and how much of it each wants. */
@Service
@Transactional
public class Mailboxes {

    private final JdbcMailboxes mailboxes;
    private final Clock clock;

    Mailboxes(JdbcMailboxes mailboxes, Clock clock) {
        this.mailboxes = mailboxes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<String> address(AccountId account) {
        return Optional.ofNullable(mailboxes.addresses().get(account));
    }

    /** Of all who have one. */
    @Transactional(readOnly = true)
    public Map<AccountId, String> addresses() {
        return mailboxes.addresses();
    }

    /**
     * Keeps the address; blank = no mail any more, nor what was gathered for a digest.
     *
     * @return what is wrong with it, in which case the old one stands
     */
    public Optional<AddressProblem> setAddress(AccountId account, String typed) {
        var address = typed.strip();
        if (address.isEmpty()) {
            mailboxes.remove(account);
            return Optional.empty();
        }
        var problem = EmailAddress.problem(address);
        if (problem.isEmpty()) {
            mailboxes.keep(account, address, clock.instant().atOffset(ZoneOffset.UTC));
        }
        return problem;
    }

    /** What holds for a person, chosen or usual. */
    @Transactional(readOnly = true)
    public Map<MailKind, MailChoice> choices(AccountId account) {
        var choices = new EnumMap<MailKind, MailChoice>(MailKind.class);
        for (var kind : MailKind.values()) {
            choices.put(kind, kind.usual());
        }
        choices.putAll(mailboxes.chosen(account));
        return choices;
    }

    /** Off also holds for what was gathered and not sent yet. */
    public void choose(AccountId account, MailKind kind, MailChoice choice) {
        mailboxes.choose(account, kind, choice);
    }
}
