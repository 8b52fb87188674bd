package se.arendegang.engine;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people call a thing the engine carries.
 *
 * @param caseId the case it belongs to; null for an incoming document that has none yet
 * @param open whether its path has anything left to do
 */
public record SubjectDescription(
        @Nullable UUID caseId,
        @Nullable String dnr,
        @Nullable String title,
        boolean open) {}
