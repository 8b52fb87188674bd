package se.arendegang.identity;

import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens one account per role when {@code arendegang.demo=true}, all with the same printed password: for trying the
 * system out, never for a server that others can reach.
 */
@Component
@ConditionalOnProperty("arendegang.demo")
public class DemoUsers {

    public static final String PASSWORD = "arendegang";

    public static final List<NewAccount> USERS = List.of(
            user("handlaggare1", "Handläggare 1", Role.CASE_OFFICER),
            user("handlaggare2", "Handläggare 2", Role.CASE_OFFICER),
            user("avdelningschef1", "Avdelningschef 1", Role.DEPARTMENT_HEAD),
            user("stadsdirektor", "Stadsdirektören", Role.DIRECTOR),
            user("jurist1", "Jurist 1", Role.LEGAL),
            user("personalchef", "Personalchefen", Role.HR),
            user("registrator1", "Registrator 1", Role.REGISTRAR),
            representative("fack1", "Företrädare, Fackförbund 1", "Fackförbund 1"),
            representative("fack2", "Företrädare, Fackförbund 2", "Fackförbund 2"),
            user("remissinstans1", "Remissinstans 1", Role.REFERRAL_BODY),
            user("rotelsekreterare1", "Rotelsekreterare 1", Role.ROTEL_SECRETARY),
            user("borgarrad1", "Borgarråd 1", Role.COMMISSIONER),
            user("sekreterare1", "Nämndsekreterare 1", Role.BODY_SECRETARY),
            user("ledamot1", "Ledamot A1", Role.BOARD_MEMBER),
            user("ledamot2", "Ledamot B1", Role.BOARD_MEMBER),
            user("administrator", "Administratör", Role.ADMINISTRATOR));

    private final JdbcAccounts accounts;
    private final Passwords passwords;

    DemoUsers(JdbcAccounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @EventListener(ContextRefreshedEvent.class)
    @Transactional
    public void open() {
        var missing = USERS.stream()
                .filter(user -> accounts.named(user.username()).isEmpty())
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        // One hash for all: everybody has the same printed password, and sixteen hashes take four seconds.
        var hash = passwords.hash(PASSWORD);
        missing.forEach(user -> accounts.open(user, hash));
    }

    private static NewAccount user(String username, String name, Role role) {
        return new NewAccount(username, name, PASSWORD, Set.of(role), null);
    }

    private static NewAccount representative(String username, String name, String union) {
        return new NewAccount(username, name, PASSWORD, Set.of(Role.UNION_REPRESENTATIVE), union);
    }
}
