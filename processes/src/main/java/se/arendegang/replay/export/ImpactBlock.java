package se.arendegang.replay.export;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFile;
import se.arendegang.negotiation.ImpactAssessment;
import se.arendegang.negotiation.ImpactAssessments;

/** Risk- och konsekvensbedömning. */
@Component
@Order(70)
class ImpactBlock implements RoundBlocks {

    private final ImpactAssessments assessments;

    ImpactBlock(ImpactAssessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public void write(CaseFile file, int round, Block block) {
        assessments.ofCase(file.id()).stream()
                .filter(assessment ->
                        assessment.round() == round && assessment.outcome().equals("done"))
                .reduce((earlier, later) -> later)
                .ifPresent(assessment -> block.put("risk_assessment", row(assessment)));
    }

    private static Block row(ImpactAssessment assessment) {
        return new Block()
                .put("on", assessment.happenedOn())
                .put("safety_representative_took_part", assessment.safetyRepresentativeTookPart())
                .put("text", assessment.text())
                .put("measures", assessment.measures())
                .put("reason", assessment.reason())
                .extras(assessment.extra());
    }
}
