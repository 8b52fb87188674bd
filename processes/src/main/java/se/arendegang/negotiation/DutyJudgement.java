package se.arendegang.negotiation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That the duty was judged: {@code owed}, {@code not_owed}, or {@code not_judged} when the step was gone on without. */
public record DutyJudgement(
        int round,
        int visit,
        String outcome,
        @Nullable String reason,
        String actor,
        @Nullable LocalDate happenedOn) {}
