package se.arendegang.negotiation;

import org.springframework.stereotype.Component;
import se.arendegang.engine.RootInstances;

/** A negotiation's path is at its end when it was stopped, or has ended and all who adjust the minutes have answered. */
@Component
class PathEnd {

    private final JdbcNegotiations negotiations;
    private final RootInstances roots;

    PathEnd(JdbcNegotiations negotiations, RootInstances roots) {
        this.negotiations = negotiations;
        this.roots = roots;
    }

    /** Notes the end when nothing is left to do. Repeatable. */
    void note(NegotiationId id) {
        var subject = id.subject();
        if (!hasWorkLeft(negotiations.find(id).orElseThrow())) {
            roots.last(subject).ifPresent(root -> roots.ended(subject, root.attempt()));
        }
    }

    /** Minutes without any adjuster have not been looked through yet. */
    static boolean hasWorkLeft(Negotiation negotiation) {
        return switch (negotiation.state()) {
            case "stopped" -> false;
            case "open" -> true;
            default -> negotiation.minutes().stream().anyMatch(PathEnd::isUnadjusted);
        };
    }

    static boolean isUnadjusted(Minutes minutes) {
        return minutes.adjusters().isEmpty()
                || minutes.adjusters().stream().anyMatch(adjuster -> adjuster.outcome() == null);
    }
}
