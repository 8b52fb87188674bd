package se.arendegang.identity;

/** The username belongs to somebody already. */
public final class UsernameTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsernameTaken(String username, Throwable cause) {
        super("the username " + username + " is taken", cause);
    }
}
