package se.arendegang.mail;

import java.util.Arrays;

/** What people get mail about. What comes to many at once is usually gathered, so that nobody is flooded. */
public enum MailKind {
    CALL("call", MailChoice.NOW),
    PAPERS("papers", MailChoice.NOW),
    TASK("task", MailChoice.DIGEST);

    private final String code;
    private final MailChoice usual;

    MailKind(String code, MailChoice usual) {
        this.code = code;
        this.usual = usual;
    }

    public String code() {
        return code;
    }

    /** For who has chosen nothing. */
    public MailChoice usual() {
        return usual;
    }

    static MailKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of mail: " + code));
    }
}
