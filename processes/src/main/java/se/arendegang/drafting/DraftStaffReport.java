package se.arendegang.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFile;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.document.DocumentKind;
import se.arendegang.document.Documents;
import se.arendegang.identity.Role;
import se.arendegang.proposal.Proposal;
import se.arendegang.proposal.Proposals;
import se.arendegang.task.Completion;
import se.arendegang.task.Field;
import se.arendegang.task.FieldError;
import se.arendegang.task.FormValues;
import se.arendegang.task.HumanTask;
import se.arendegang.task.OpenTask;
import se.arendegang.task.TaskForm;

/** Skriv tjänsteutlåtande: the office's report, its own proposal points and whom it is referred to (DOC-06). */
@Component
class DraftStaffReport implements HumanTask {

    private final CaseFiles cases;
    private final Documents documents;
    private final Proposals proposals;
    private final Referrals referrals;
    private final Reviews reviews;
    private final ObjectProvider<NotedStaffFacts> staff;

    DraftStaffReport(
            CaseFiles cases,
            Documents documents,
            Proposals proposals,
            Referrals referrals,
            Reviews reviews,
            ObjectProvider<NotedStaffFacts> staff) {
        this.cases = cases;
        this.documents = documents;
        this.proposals = proposals;
        this.referrals = referrals;
        this.reviews = reviews;
        this.staff = staff;
    }

    @Override
    public String element() {
        return DraftingProcess.Task.DRAFT_STAFF_REPORT;
    }

    @Override
    public Role role() {
        return Role.CASE_OFFICER;
    }

    @Override
    public TaskForm form(OpenTask task) {
        var caseFile = cases.get(CaseOf.task(task));
        return TaskForm.of(List.of("handed_in"), fields()).prefilledWith(prefilled(caseFile));
    }

    private static Field[] fields() {
        var report = Stream.of(
                Field.line("issuer"),
                Field.line("date"),
                Field.text("lead_in"),
                Field.lines("proposed_decision_points"),
                Field.rows("sections", Field.line("heading"), Field.number("level"), Field.text("text")),
                ReferralForm.rows());
        return Stream.concat(report, StaffFactsForm.fields().stream()).toArray(Field[]::new);
    }

    private FormValues prefilled(CaseFile caseFile) {
        var id = caseFile.id();
        var values = documents
                .newest(id, caseFile.round(), DocumentKind.STAFF_REPORT)
                .map(version -> new FormValues(version.content()))
                .orElse(FormValues.of("issuer", "Stadsledningskontoret"))
                .and("proposed_decision_points", points(id, caseFile.round()));
        var noted = staff.stream()
                .flatMap(kept -> kept.noted(id, caseFile.round()).stream())
                .findFirst();
        for (var fact : noted.map(StaffFactsForm::values).orElse(Map.of()).entrySet()) {
            values = values.and(fact.getKey(), fact.getValue());
        }
        return values;
    }

    private List<String> points(CaseId id, int round) {
        return proposals.newest(id, round, "office").stream()
                .flatMap(p -> p.points().stream())
                .map(Proposal.Point::text)
                .toList();
    }

    @Override
    public void record(Completion completion) {
        var id = CaseOf.task(completion.task());
        var round = completion.task().key().round();
        var values = completion.values();
        reviews.note(id, Reviews.DRAFT, completion);
        documents.write(
                id,
                round,
                DocumentKind.STAFF_REPORT,
                "Tjänsteutlåtande",
                content(values),
                completion.actor().name(),
                completion.happenedOn());
        var points = values.lines("proposed_decision_points");
        if (!points.isEmpty()) {
            proposals.propose(
                    id,
                    round,
                    "office",
                    null,
                    points.stream()
                            .map(text -> new Proposal.Point(null, text, null, null, null, Map.of()))
                            .toList(),
                    completion.happenedOn(),
                    Map.of());
        }
        referrals.send(id, round, "office", ReferralForm.read(values));
        if (StaffFactsForm.isAnswered(values)) {
            staff.stream().forEach(kept -> kept.note(id, round, StaffFactsForm.read(values)));
        }
    }

    @Override
    public List<FieldError> check(Completion completion) {
        return StaffFactsForm.errors(completion.values());
    }

    @Override
    public void skipped(Completion completion) {
        reviews.note(CaseOf.task(completion.task()), Reviews.DRAFT, completion);
    }

    /** With the points proposed: the paper and its hash are what unions negotiate on. */
    private static Map<String, Object> content(FormValues values) {
        var content = new LinkedHashMap<String, Object>();
        content.putAll(values.values());
        content.keySet().remove("referrals");
        content.keySet().removeAll(StaffFactsForm.NAMES);
        return content;
    }
}
