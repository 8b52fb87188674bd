package se.arendegang.mail;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.identity.Account;
import se.arendegang.identity.AccountId;

/** Writes to the queue, always in the transaction of what it tells of: what is rolled back was never told. */
@Component
class Mails {

    private final JdbcMailLines lines;
    private final Clock clock;

    Mails(JdbcMailLines lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    /** To those who have an address and want it, and never to {@code by}, whose own act it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Collection<Account> people, @Nullable AccountId by, News news) {
        var others = people.stream()
                .filter(account -> !account.disabled())
                .map(Account::id)
                .filter(id -> !id.equals(by))
                .map(AccountId::value)
                .toList();
        if (!others.isEmpty()) {
            lines.note(others, news, clock.instant().atOffset(ZoneOffset.UTC));
        }
    }
}
