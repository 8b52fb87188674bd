package se.arendegang.negotiation;

import org.springframework.stereotype.Component;

/** Justera centralt förhandlingsprotokoll: the employer and the union that the central sitting was held with. */
@Component
class AdjustCentralMinutes extends AdjustNegotiationMinutes {

    AdjustCentralMinutes(
            JdbcAdjusters adjusters,
            JdbcMinutes minutes,
            JdbcNegotiations negotiations,
            WrittenMinutes written,
            UnionTasks tasks,
            PathEnd end) {
        super(adjusters, minutes, negotiations, written, tasks, end);
    }

    @Override
    public String element() {
        return NegotiationProcess.Task.ADJUST_CENTRAL_MINUTES;
    }
}
