package se.arendegang.mail;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people are told, once each. Mail is read on the way by others, so it holds what anybody may know: no title, no
 * name, no union, nothing that somebody has written.
 *
 * @param about the thing itself; the same thing is not told twice to anybody
 * @param step the task's step, or null when the kind says it all
 * @param place the address inside the application
 */
record News(
        MailKind kind,
        UUID about,
        @Nullable String step,
        @Nullable String dnr,
        @Nullable LocalDate dueOn,
        String place) {}
