package se.arendegang.replay.rule;

import java.nio.file.Path;
import java.util.List;
import se.arendegang.deadline.LastDays;
import se.arendegang.replay.tree.RecordedNode;

/** All rules that a recorded case is held against. */
public final class CaseRules {
    private final List<CaseRule> rules;

    public CaseRules(LastDays lastDays) {
        rules = List.of(
                new UniqueIdRule(),
                new ReferenceRule(),
                new StatementAuthorRule(),
                new VoterRule(),
                new VoteResultRule(),
                new YrkandeReferenceRule(),
                new OutcomeRule(),
                new NegotiationReferenceRule(),
                new ClosingRule(),
                new WithdrawalRule(),
                new RoundRule(),
                new ComingBackRule(),
                new PointRule(),
                new OpenNegotiationRule(),
                new ReportDateRule(),
                new WeekdayRule(),
                new PrecisionRule(),
                new UnionWordRule(),
                new MinutesRule(lastDays));
    }

    /** Everything found, in no particular order. */
    public List<Finding> check(Path file, RecordedNode root) {
        Checked recorded = new Checked(file, root);
        rules.forEach(rule -> rule.check(recorded));
        return recorded.findings().stream().distinct().toList();
    }
}
