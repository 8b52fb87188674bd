package se.arendegang.replay.rule;

import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences that people read about recorded cases; they all stand in one bundle. */
public final class Texts {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("se.arendegang.replay.findings", Locale.of("sv"));

    private Texts() {}

    public static String text(String key, Object... arguments) {
        return BUNDLE.getString(key).formatted(arguments);
    }
}
