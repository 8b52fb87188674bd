package se.arendegang.identity;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with bcrypt, cost 12 (about a quarter of a second): of the present day, in Spring's own code and
 * without a further cryptographic library. bcrypt reads 72 bytes at most; longer passwords are refused, not cut.
 */
@Component
class Passwords {

    private final PasswordEncoder encoder = new BCryptPasswordEncoder(12);

    /** Compared when nobody has the name, so that the answer takes as long as for somebody who exists. */
    private final String nobodys = hash("nobody");

    String hash(String password) {
        var hashed = encoder.encode(password);
        if (hashed == null) {
            throw new IllegalStateException("no hash came of a password");
        }
        return hashed;
    }

    boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }

    void compareWithNobodys(String password) {
        encoder.matches(password, nobodys);
    }
}
