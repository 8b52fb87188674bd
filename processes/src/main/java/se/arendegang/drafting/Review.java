package se.arendegang.drafting;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody said of a text: kind is impact, legal, approval or memorandum_signature. */
public record Review(
        int round,
        String kind,
        int visit,
        String outcome,
        @Nullable String text,
        String actor,
        @Nullable LocalDate happenedOn,
        Map<String, Object> extra) {}
