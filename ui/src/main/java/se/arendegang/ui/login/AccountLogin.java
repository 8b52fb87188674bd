package se.arendegang.ui.login;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import se.arendegang.identity.Account;
import se.arendegang.identity.Accounts;
import se.arendegang.identity.LoginResult;

/** Asks the record whether name and password fit. */
@Component
class AccountLogin implements AuthenticationProvider {

    private final Accounts accounts;

    AccountLogin(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var result = accounts.login(asked.getName(), String.valueOf(asked.getCredentials()));
        return switch (result) {
            case LoginResult.Welcome welcome -> authenticated(welcome.account());
            case LoginResult.Refused refused -> throw new BadCredentialsException("left=" + refused.attemptsLeft());
            case LoginResult.Locked locked -> throw new LockedOut(locked.until());
        };
    }

    private static Authentication authenticated(Account account) {
        var roles = account.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(account, null, roles);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
