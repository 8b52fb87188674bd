package se.arendegang.negotiation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.drafting.StaffFacts;
import se.arendegang.task.Material;
import se.arendegang.union.Agreements;
import se.arendegang.union.Unions;

/** The duty to negotiate: what speaks for it, what the table proposes, what a person judged. */
@Service
@Transactional
public class Duties {

    private final JdbcDuties duties;
    private final JdbcFrames frames;
    private final CaseFiles cases;
    private final Unions unions;
    private final Agreements agreements;
    private final Clock clock;

    Duties(JdbcDuties duties, JdbcFrames frames, CaseFiles cases, Unions unions, Agreements agreements, Clock clock) {
        this.duties = duties;
        this.frames = frames;
        this.cases = cases;
        this.unions = unions;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** What the table of rules is asked with. What nobody has noted counts as no. */
    public DutyFacts collectFacts(CaseId id, int round) {
        var caseFile = cases.get(id);
        var staff = duties.noted(id, round).orElse(new StaffFacts(false, 0, false, 0, false));
        return new DutyFacts(
                caseFile.caseType(),
                staff.workOrganisationChanges(),
                staff.staffConcerned(),
                staff.redundancies() || staff.redundant() > 0,
                staff.contractingOut(),
                caseFile.forCouncil() ? "kommunfullmaktige" : "kommunstyrelsen",
                replacedWithEveryParty(id));
    }

    private List<String> replacedWithEveryParty(CaseId id) {
        var today = cases.today(id);
        var replaced = unions.all().stream()
                .filter(union -> agreements.hasCollective(union.id(), today))
                .map(union -> new LinkedHashSet<>(agreements.replaced(union.id(), today)))
                .reduce((some, others) -> {
                    some.retainAll(others);
                    return some;
                });
        return replaced.map(List::copyOf).orElse(List.of());
    }

    /** What was noted about the staff in the round, or the latest earlier one. */
    @Transactional(readOnly = true)
    public Optional<StaffFacts> staffFacts(CaseId id, int round) {
        return duties.noted(id, round);
    }

    /** By name, the unions the duty is owed to: those with a collective agreement (MBL 11 §). */
    @Transactional(readOnly = true)
    public List<String> unionsConcerned(CaseId id) {
        var today = cases.today(id);
        return unions.all().stream()
                .filter(union -> agreements.hasCollective(union.id(), today))
                .map(union -> union.nameOn(today))
                .toList();
    }

    /** Which unions of the register are not proposed as parties, and why; empty when all are. */
    @Transactional(readOnly = true)
    public Optional<Material> unionsLeftOut(CaseId id) {
        var concerned = unionsConcerned(id);
        var left = unions.all().stream()
                .map(union -> union.nameOn(cases.today(id)))
                .filter(name -> !concerned.contains(name))
                .toList();
        return concerned.isEmpty() || !left.isEmpty()
                ? Optional.of(DutyWords.leftOut(left, concerned.isEmpty()))
                : Optional.empty();
    }

    /** Repeatable. */
    public void recordProposal(CaseId id, int round, DutyProposal proposal) {
        duties.propose(id, round, collectFacts(id, round), proposal, now());
    }

    public Optional<DutyProposal> proposal(CaseId id, int round) {
        return duties.newestProposal(id, round);
    }

    /** All duties judged, owed or not, in the order judged. */
    @Transactional(readOnly = true)
    public List<Duty> ofCase(CaseId id) {
        return duties.ofCase(id);
    }

    @Transactional(readOnly = true)
    public List<DutyJudgement> judgements(CaseId id) {
        return duties.judgements(id);
    }

    /** What the case's papers say about its negotiations as a whole, by round. */
    @Transactional(readOnly = true)
    public List<Frame> frames(CaseId id) {
        return frames.ofCase(id);
    }

    /** Keeps what the papers say; what is null leaves what stood. */
    public void keep(CaseId id, Frame frame) {
        frames.write(id, frame);
    }

    @Transactional(readOnly = true)
    public List<Forum> forums() {
        return frames.forums();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
