package se.arendegang.deploy.screen;

import java.util.Set;
import se.arendegang.identity.Accounts;
import se.arendegang.identity.DemoUsers;
import se.arendegang.identity.NewAccount;
import se.arendegang.identity.Role;
import se.arendegang.ui.text.Texts;

/** Accounts for the unions that a recorded case names. */
final class Representatives {

    private Representatives() {}

    /** The username of the union's representative, whose account is opened when there is none. */
    static String of(String union, Accounts accounts) {
        var username = "fack-" + union.toLowerCase(Texts.SWEDISH).replaceAll("[^a-z0-9]", "");
        if (accounts.named(username).isEmpty()) {
            accounts.open(new NewAccount(
                    username, "Företrädare", DemoUsers.PASSWORD, Set.of(Role.UNION_REPRESENTATIVE), union));
        }
        return username;
    }
}
