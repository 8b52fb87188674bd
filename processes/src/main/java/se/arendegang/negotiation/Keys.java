package se.arendegang.negotiation;

import org.jspecify.annotations.Nullable;
import se.arendegang.task.Completion;

/**
 * The short names things have in a recorded case ({@code du-1}, {@code fg-1}). A recorded case brings its own and gets
 * no others; what people enter is numbered.
 */
final class Keys {

    private Keys() {}

    static @Nullable String of(Completion completion, Entered entered, String prefix, int number) {
        var given = entered.text("id");
        return given == null && byAPerson(completion) ? prefix + "-" + number : given;
    }

    /** A recorded case is entered by a technical user without an account. */
    static boolean byAPerson(Completion completion) {
        return completion.actor().account() != null;
    }
}
