package se.arendegang.ui.login;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.arendegang.identity.Account;
import se.arendegang.identity.Accounts;
import se.arendegang.identity.Actor;

/** Who is logged in at this browser. */
@Component
public class SignedIn {

    private final AuthenticationContext context;
    private final Accounts accounts;

    SignedIn(AuthenticationContext context, Accounts accounts) {
        this.context = context;
        this.accounts = accounts;
    }

    /** @throws IllegalStateException when nobody is */
    public Actor actor() {
        return account()
                .orElseThrow(() -> new IllegalStateException("nobody is logged in"))
                .actor();
    }

    public boolean isSomebody() {
        return account().isPresent();
    }

    /** The account was closed or its rights changed since the login. */
    public boolean isClosed() {
        return account()
                .filter(a -> accounts.find(a.id()).equals(Optional.of(a)))
                .isEmpty();
    }

    public void leave() {
        context.logout();
    }

    private Optional<Account> account() {
        return context.getAuthenticatedUser(Account.class);
    }
}
