package se.arendegang.ui.negotiation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.board.BoardItems;
import se.arendegang.board.DecidedPoints;
import se.arendegang.decision.NegotiatedDecision;
import se.arendegang.decision.NegotiatedDecisions;
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
    private final NegotiatedDecisions delegated;

    TextThread(Renegotiation renegotiation, BoardItems items, DecidedPoints points, NegotiatedDecisions delegated) {
        this.delegated = delegated;
        this.renegotiation = renegotiation;
        this.items = items;
        this.points = points;
    }

    /** Empty until the decision that was negotiated has been taken, and when no words were on the table. */
    List<DecidedAgainst> of(Negotiation negotiation) {
        return negotiation.gates().startsWith("board")
                ? byTheBoard(negotiation).stream().toList()
                : delegated.of(negotiation).stream()
                        .map(TextThread::byDelegation)
                        .toList();
    }

    private static DecidedAgainst byDelegation(NegotiatedDecision one) {
        return new DecidedAgainst(
                numbered(one.negotiated()), one.decided().strip(), one.title() + ". " + when(one.decidedOn()));
    }

    private Optional<DecidedAgainst> byTheBoard(Negotiation negotiation) {
        var negotiated = numbered(renegotiation.negotiated(negotiation));
        return items.ofCase(negotiation.caseId()).stream()
                .filter(TextThread::isDecided)
                .reduce((earlier, later) -> later)
                .filter(listing -> !negotiated.isEmpty())
                .map(listing -> new DecidedAgainst(negotiated, decided(listing), when(listing.decidedOn())));
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

    private static String line(@Nullable Integer nr, @Nullable String text) {
        return (nr == null ? "" : nr + ". ") + (text == null ? "" : text.strip());
    }

    private static String when(@Nullable LocalDate on) {
        return on == null ? Say.text("decided.undated") : Say.text("decided.on", Dates.exact(on));
    }
}
