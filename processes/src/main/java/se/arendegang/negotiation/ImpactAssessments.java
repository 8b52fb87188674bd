package se.arendegang.negotiation;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseId;

/** The risk and impact assessments of a case, in the order made. */
@Service
@Transactional(readOnly = true)
public class ImpactAssessments {

    private final JdbcImpact impact;

    ImpactAssessments(JdbcImpact impact) {
        this.impact = impact;
    }

    public List<ImpactAssessment> ofCase(CaseId id) {
        return impact.ofCase(id);
    }
}
