package se.arendegang.board;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.meeting.DecidedPoint;
import se.arendegang.meeting.ItemOutcome;
import se.arendegang.meeting.Listing;
import se.arendegang.proposal.Proposal;
import se.arendegang.proposal.Proposals;

/**
 * A decision point by point: deciding body × outcome. Where the minutes say nothing per point, the points proposed share
 * the item's outcome.
 */
@Component
public class DecidedPoints {

    private static final String COUNCIL = "kommunfullmaktige";

    private final Proposals proposals;
    private final CaseFiles cases;

    DecidedPoints(Proposals proposals, CaseFiles cases) {
        this.proposals = proposals;
        this.cases = cases;
    }

    /**
     * One point as decided.
     *
     * @param body the deciding body's name
     * @param stated whether the minutes say it of the point itself
     */
    public record Point(
            @Nullable Integer nr,
            String body,
            @Nullable ItemOutcome outcome,
            @Nullable String text,
            boolean stated) {

        public boolean isForCouncil() {
            return body.equals("Kommunfullmäktige") && (outcome == null || outcome.decides());
        }

        /** Whether what it says is to be done: it was not turned down. */
        public boolean stands() {
            return outcome == null || outcome == ItemOutcome.APPROVED || outcome == ItemOutcome.APPROVED_AMENDED;
        }
    }

    public List<Point> of(Listing listing) {
        var proposed = proposed(listing);
        var stated = listing.points();
        var body = cases.get(listing.caseId()).decisionBody();
        if (stated != null && !stated.isEmpty()) {
            return stated.stream().map(p -> stated(p, listing, body, proposed)).toList();
        }
        return proposed.stream()
                .map(p -> new Point(p.nr(), name(p.decidingBody(), body), listing.outcome(), p.text(), false))
                .toList();
    }

    private static Point stated(DecidedPoint p, Listing listing, String body, List<Proposal.Point> proposed) {
        var asProposed = proposed.stream()
                .filter(q -> p.nr() != null && p.nr().equals(q.nr()))
                .findFirst();
        var text = Optional.ofNullable(p.text())
                .or(() -> asProposed.map(Proposal.Point::text))
                .orElse(null);
        var decidingBody = Optional.ofNullable(p.body())
                .or(() -> asProposed.map(Proposal.Point::decidingBody))
                .orElse(null);
        return new Point(
                p.nr(), name(decidingBody, body), p.outcome() == null ? listing.outcome() : p.outcome(), text, true);
    }

    /** The schema's word for the council stands for its name; nothing said is the board itself. */
    private static String name(@Nullable String body, String decisionBody) {
        if (body == null || body.equals("kommunstyrelsen")) {
            return decisionBody;
        }
        return body.equals(COUNCIL) ? "Kommunfullmäktige" : body;
    }

    private List<Proposal.Point> proposed(Listing listing) {
        return proposals
                .newest(listing.caseId(), listing.round(), "council_of_mayors")
                .filter(own -> own.round() == listing.round())
                .or(() -> proposals.newest(listing.caseId(), listing.round(), "commissioner"))
                .or(() -> proposals.newest(listing.caseId(), listing.round(), "office"))
                .map(Proposal::points)
                .orElse(List.of());
    }
}
