package se.arendegang.ui.negotiation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.arendegang.board.BoardItems;
import se.arendegang.board.DecidedPoints;
import se.arendegang.meeting.Listing;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.negotiation.Renegotiation;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;

/** The thread of the text: from what was negotiated to what was decided. A decision is public, so all at the table see it. */
@Component
class TextThread {

    private final Renegotiation renegotiation;
    private final BoardItems items;
    private final DecidedPoints points;

    TextThread(Renegotiation renegotiation, BoardItems items, DecidedPoints points) {
        this.renegotiation = renegotiation;
        this.items = items;
        this.points = points;
    }

    /** Empty until the board has decided, when no points were negotiated, and where another decision was negotiated. */
    Optional<DecidedAgainst> of(Negotiation negotiation) {
        if (!negotiation.gates().startsWith("board")) {
            return Optional.empty();
        }
        var negotiated = numbered(renegotiation.negotiated(negotiation));
        return items.ofCase(negotiation.caseId()).stream()
                .filter(TextThread::isDecided)
                .reduce((earlier, later) -> later)
                .filter(listing -> !negotiated.isEmpty())
                .map(listing -> new DecidedAgainst(negotiated, decided(listing), when(listing)));
    }

    private static boolean isDecided(Listing listing) {
        var outcome = listing.outcome();
        return listing.dealtWith() && outcome != null && outcome.decides();
    }

    private String decided(Listing listing) {
        return points.of(listing).stream()
                .filter(DecidedPoints.Point::stands)
                .map(point -> line(point.nr(), point.text()))
                .collect(Collectors.joining("\n"));
    }

    private static String numbered(List<String> points) {
        return IntStream.range(0, points.size())
                .mapToObj(i -> line(i + 1, points.get(i)))
                .collect(Collectors.joining("\n"));
    }

    private static String line(
            @org.jspecify.annotations.Nullable Integer nr, @org.jspecify.annotations.Nullable String text) {
        return (nr == null ? "" : nr + ". ") + (text == null ? "" : text.strip());
    }

    private static String when(Listing listing) {
        var on = listing.decidedOn();
        return on == null ? Say.text("decided.undated") : Say.text("decided.on", Dates.exact(on));
    }
}
