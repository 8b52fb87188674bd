package se.arendegang.council;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.document.DocumentKind;
import se.arendegang.document.Documents;
import se.arendegang.drafting.ReferralForm;
import se.arendegang.drafting.Referrals;
import se.arendegang.drafting.Reviews;
import se.arendegang.drafting.StaffReportText;
import se.arendegang.identity.Role;
import se.arendegang.negotiation.NegotiationSentence;
import se.arendegang.proposal.Proposals;
import se.arendegang.task.Completion;
import se.arendegang.task.FormValues;
import se.arendegang.task.HumanTask;
import se.arendegang.task.OpenTask;
import se.arendegang.task.TaskForm;

/** Skriv PM: the rotel's own views and own proposal points beside the office's (DOC-04). */
@Component
class WriteMemorandum implements HumanTask {

    private final CaseFiles cases;
    private final Documents documents;
    private final Proposals proposals;
    private final StaffReportText report;
    private final Reviews reviews;
    private final Referrals referrals;
    private final NegotiationSentence negotiated;

    WriteMemorandum(
            CaseFiles cases,
            Documents documents,
            Proposals proposals,
            StaffReportText report,
            Reviews reviews,
            Referrals referrals,
            NegotiationSentence negotiated) {
        this.negotiated = negotiated;
        this.cases = cases;
        this.documents = documents;
        this.proposals = proposals;
        this.report = report;
        this.reviews = reviews;
        this.referrals = referrals;
    }

    @Override
    public String element() {
        return CouncilOfMayorsProcess.Task.WRITE_MEMORANDUM;
    }

    @Override
    public Role role() {
        return Role.ROTEL_SECRETARY;
    }

    @Override
    public TaskForm form(OpenTask task) {
        var id = CaseOf.task(task);
        var round = task.key().round();
        return TaskForm.of(List.of("handed_to_sign", "back_to_office"), MemorandumForm.fields())
                .reading(report.of(id, round))
                .prefilledWith(prefilled(id, round));
    }

    private FormValues prefilled(CaseId id, int round) {
        var values = documents
                .newest(id, round, DocumentKind.MEMORANDUM)
                .map(version -> new FormValues(version.content()))
                .orElse(FormValues.EMPTY);
        var own = proposals.newest(id, round, "commissioner");
        var office = proposals.newest(id, round, "office");
        // after a remand the office's new points are the ones to take a stand on, not the rotel's old ones
        var proposal = own.isPresent()
                        && office.filter(p -> p.round() > own.get().round()).isEmpty()
                ? own
                : office;
        if (proposal.isPresent()) {
            values =
                    values.and("points", MemorandumForm.pointRows(proposal.get().points()));
        }
        if (values.text("preparation").isEmpty()) {
            values = values.and("preparation", negotiated.of(id).orElse(""));
        }
        return values.and(
                        "lead_in",
                        own.map(p -> p.leadIn() == null ? "" : p.leadIn())
                                .orElse("Borgarrådsberedningen föreslår att kommunstyrelsen beslutar följande."))
                .and("annexes", MemorandumForm.annexRows(documents.annexes(id, round)));
    }

    @Override
    public void record(Completion completion) {
        var id = CaseOf.task(completion.task());
        var round = completion.task().key().round();
        var values = completion.values();
        reviews.note(id, Reviews.MEMORANDUM, completion);
        if (!MemorandumForm.content(values).isEmpty()) {
            documents.write(
                    id,
                    round,
                    DocumentKind.MEMORANDUM,
                    cases.get(id).title(),
                    MemorandumForm.content(values),
                    completion.actor().name(),
                    completion.happenedOn());
        }
        referrals.send(id, round, "rotel", ReferralForm.read(values));
        var points = MemorandumForm.points(values);
        if (!points.isEmpty()) {
            proposals.propose(
                    id,
                    round,
                    "commissioner",
                    values.text("lead_in").orElse(null),
                    points,
                    completion.happenedOn(),
                    values.group("recorded").group("proposed_decision").values());
        }
        if (!values.rows("annexes").isEmpty()) {
            documents.listAnnexes(id, round, MemorandumForm.annexes(values));
        }
    }
}
