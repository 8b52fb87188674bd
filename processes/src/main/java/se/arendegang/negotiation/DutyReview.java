package se.arendegang.negotiation;

import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.drafting.OpenReview;

/** The drafting waits until the duty to negotiate has been judged, once a round. */
@Component
class DutyReview implements OpenReview {

    private final JdbcDuties duties;

    DutyReview(JdbcDuties duties) {
        this.duties = duties;
    }

    @Override
    public String kind() {
        return DUTY;
    }

    @Override
    public boolean isOpen(CaseId id, int round) {
        return duties.judgements(id).stream().noneMatch(judgement -> judgement.round() == round);
    }
}
