package se.arendegang.mail;

import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.identity.AccountId;

@Repository
class JdbcMailboxes {

    private final JdbcClient jdbc;

    JdbcMailboxes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<AccountId, String> addresses() {
        var addresses = new HashMap<AccountId, String>();
        jdbc.sql("select account_id, address from mailbox").query(row -> {
            addresses.put(new AccountId(row.getObject("account_id", UUID.class)), row.getString("address"));
        });
        return addresses;
    }

    void keep(AccountId account, String address, OffsetDateTime now) {
        jdbc.sql("""
                        insert into mailbox (account_id, address, changed_at) values (:account, :address, :now)
                        on conflict (account_id) do update set address = excluded.address, changed_at = excluded.changed_at
                        """)
                .param("account", account.value())
                .param("address", address)
                .param("now", now)
                .update();
    }

    void remove(AccountId account) {
        jdbc.sql("delete from mail_line where account_id = :account and mail_id is null")
                .param("account", account.value())
                .update();
        jdbc.sql("delete from mailbox where account_id = :account")
                .param("account", account.value())
                .update();
    }

    Map<MailKind, MailChoice> chosen(AccountId account) {
        var chosen = new EnumMap<MailKind, MailChoice>(MailKind.class);
        jdbc.sql("select kind, choice from mail_choice where account_id = :account")
                .param("account", account.value())
                .query(row -> {
                    chosen.put(MailKind.ofCode(row.getString("kind")), MailChoice.ofCode(row.getString("choice")));
                });
        return chosen;
    }

    void choose(AccountId account, MailKind kind, MailChoice choice) {
        jdbc.sql("""
                        insert into mail_choice (account_id, kind, choice) values (:account, :kind, :choice)
                        on conflict (account_id, kind) do update set choice = excluded.choice
                        """)
                .param("account", account.value())
                .param("kind", kind.code())
                .param("choice", choice.code())
                .update();
        if (choice == MailChoice.OFF) {
            jdbc.sql("delete from mail_line where account_id = :account and kind = :kind and mail_id is null")
                    .param("account", account.value())
                    .param("kind", kind.code())
                    .update();
        }
    }
}
