package se.arendegang.recorded;

import org.jspecify.annotations.Nullable;
import se.arendegang.casefile.CaseId;

/**
 * A case that another case names.
 *
 * @param kind such as {@code related} or {@code discharges}
 * @param linked the case of that number, null until it is here
 */
public record CaseLink(
        String kind,
        String dnr,
        @Nullable String asWritten,
        @Nullable CaseId linked) {}
