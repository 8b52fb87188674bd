package se.arendegang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arendegang.testing.RealDatabase;

class AccountsTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final JdbcClient DATABASE = JdbcClient.create(RealDatabase.migrated());
    private static final Passwords PASSWORDS = new Passwords();

    private Instant now = Instant.parse("2026-03-02T08:00:00Z");
    private final Clock clock = movable();
    private JdbcAccounts accounts = accounts();

    private Clock movable() {
        InstantSource source = () -> now;
        return source.withZone(STOCKHOLM);
    }

    private JdbcAccounts accounts() {
        return new JdbcAccounts(DATABASE, PASSWORDS, new JdbcLoginFailures(DATABASE), clock);
    }

    @BeforeEach
    void oneAccount() {
        DATABASE.sql("truncate account, login_failure cascade").update();
        accounts = accounts();
        accounts.open(new NewAccount("Fack1", "Företrädare", "rätt lösen", Set.of(Role.UNION_REPRESENTATIVE), "SKTF"));
    }

    @Test
    void theRightPasswordLetsInWhateverTheCaseOfTheName() {
        assertThat(accounts.login(" FACK1 ", "rätt lösen")).isInstanceOfSatisfying(LoginResult.Welcome.class, in -> {
            assertThat(in.account().roles()).containsExactly(Role.UNION_REPRESENTATIVE);
            assertThat(in.account().actor().union()).isEqualTo("SKTF");
        });
    }

    @Test
    void theFifthFailureInARowLocksAndEvenTheRightPasswordThenWaits() {
        for (int left = 4; left >= 1; left--) {
            assertThat(accounts.login("fack1", "fel")).isEqualTo(new LoginResult.Refused(left));
        }
        var locked = new LoginResult.Locked(now.plus(Duration.ofMinutes(15)));
        assertThat(accounts.login("fack1", "fel")).isEqualTo(locked);
        assertThat(accounts.login("fack1", "rätt lösen")).isEqualTo(locked);

        now = now.plus(Duration.ofMinutes(15));
        assertThat(accounts.login("fack1", "rätt lösen")).isInstanceOf(LoginResult.Welcome.class);
    }

    @Test
    void aSuccessBetweenFailuresStartsTheCountAgain() {
        accounts.login("fack1", "fel");
        accounts.login("fack1", "rätt lösen");
        assertThat(accounts.login("fack1", "fel")).isEqualTo(new LoginResult.Refused(4));
    }

    @Test
    void aNameNobodyHasLocksInTheSameWay() {
        for (int i = 0; i < 4; i++) {
            assertThat(accounts.login("ingen", "fel")).isInstanceOf(LoginResult.Refused.class);
        }
        assertThat(accounts.login("ingen", "fel")).isInstanceOf(LoginResult.Locked.class);
    }

    @Test
    void theAdministratorCanUnlockAtOnce() {
        for (int i = 0; i < 5; i++) {
            accounts.login("fack1", "fel");
        }
        accounts.unlock("fack1");
        assertThat(accounts.login("fack1", "rätt lösen")).isInstanceOf(LoginResult.Welcome.class);
    }

    @Test
    void aDisabledAccountIsRefusedAndANewPasswordReplacesTheOld() {
        var id = accounts.named("fack1").orElseThrow().id();
        accounts.setPassword(id, "nytt lösen");
        assertThat(accounts.login("fack1", "rätt lösen")).isInstanceOf(LoginResult.Refused.class);
        assertThat(accounts.login("fack1", "nytt lösen")).isInstanceOf(LoginResult.Welcome.class);
        accounts.disable(id);
        assertThat(accounts.login("fack1", "nytt lösen")).isInstanceOf(LoginResult.Refused.class);
    }

    @Test
    void aUsernameIsOnePersons() {
        var same = new NewAccount("FACK1", "En annan", "lösen", Set.of(Role.HR), null);
        assertThatThrownBy(() -> accounts.open(same)).isInstanceOf(UsernameTaken.class);
    }

    @Test
    void theDemoUsersCoverEveryRoleAndOpeningThemTwiceChangesNothing() {
        var demo = new DemoUsers(accounts, PASSWORDS);
        demo.open();
        demo.open();
        assertThat(accounts.all()).hasSize(DemoUsers.USERS.size());
        assertThat(accounts.all().stream().flatMap(account -> account.roles().stream()))
                .contains(Role.values());
        assertThat(accounts.login("handlaggare1", DemoUsers.PASSWORD)).isInstanceOf(LoginResult.Welcome.class);
    }
}
