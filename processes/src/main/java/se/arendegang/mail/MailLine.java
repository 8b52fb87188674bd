package se.arendegang.mail;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing a mail tells of; see {@link News}. */
record MailLine(
        MailKind kind,
        @Nullable String step,
        @Nullable String dnr,
        @Nullable LocalDate dueOn,
        String place) {}
