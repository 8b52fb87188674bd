package se.arendegang.negotiation;

import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.drafting.OpenReview;

/** The drafting waits for the risk and impact assessment, once a round. */
@Component
class ImpactReview implements OpenReview {

    private final JdbcImpact impact;

    ImpactReview(JdbcImpact impact) {
        this.impact = impact;
    }

    @Override
    public String kind() {
        return IMPACT;
    }

    @Override
    public boolean isOpen(CaseId id, int round) {
        return impact.ofCase(id).stream().noneMatch(assessment -> assessment.round() == round);
    }
}
