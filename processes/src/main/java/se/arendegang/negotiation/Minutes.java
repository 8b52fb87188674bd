package se.arendegang.negotiation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One set of minutes of a forum, for one or several sittings. A null list was not written, an empty one was written
 * empty. Neither the number nor the numbering of items is unique (path.md 13).
 *
 * @param centralWith the party whose central negotiation this was
 * @param sittingNo which sitting of the negotiation it was recorded as, from 1
 * @param items rows {@code no_as_written, heading, text}, as written
 * @param unionViews rows {@code by, text}, as written
 * @param employerAnswers rows {@code text}, as written
 * @param finalPositions rows {@code code, text, by}
 */
public record Minutes(
        MinutesId id,
        NegotiationId negotiation,
        int seq,
        @Nullable PartyId centralWith,
        @Nullable String key,
        int sittingNo,
        @Nullable Integer annexNo,
        @Nullable String number,
        @Nullable String title,
        @Nullable List<String> dates,
        @Nullable String statutoryBasis,
        List<Presence> present,
        List<Adjuster> adjusters,
        @Nullable Keeper keeper,
        @Nullable List<Map<String, Object>> items,
        @Nullable List<Map<String, Object>> unionViews,
        List<Demand> demands,
        @Nullable List<Map<String, Object>> employerAnswers,
        List<ActionItem> actionItems,
        @Nullable NextMeeting next,
        @Nullable List<Map<String, Object>> finalPositions,
        @Nullable Boolean centralRequested,
        @Nullable LocalDate closingDate,
        @Nullable LocalDate adjustBy,
        Map<String, Object> extra) {

    public record Keeper(@Nullable String name, @Nullable String organisation) {}
}
