package se.arendegang.council;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.document.DocumentKind;
import se.arendegang.document.Documents;
import se.arendegang.drafting.Reviews;
import se.arendegang.identity.Role;
import se.arendegang.negotiation.ObstacleWords;
import se.arendegang.negotiation.Obstacles;
import se.arendegang.proposal.Proposal;
import se.arendegang.proposal.Proposals;
import se.arendegang.task.Completion;
import se.arendegang.task.Field;
import se.arendegang.task.FormValues;
import se.arendegang.task.HumanTask;
import se.arendegang.task.Material;
import se.arendegang.task.OpenTask;
import se.arendegang.task.TaskForm;

/** Underteckna PM: place, date and name, or back to the secretary. */
@Component
class SignMemorandum implements HumanTask {

    private final CaseFiles cases;
    private final Documents documents;
    private final Proposals proposals;
    private final Reviews reviews;
    private final Obstacles obstacles;

    SignMemorandum(CaseFiles cases, Documents documents, Proposals proposals, Reviews reviews, Obstacles obstacles) {
        this.obstacles = obstacles;
        this.cases = cases;
        this.documents = documents;
        this.proposals = proposals;
        this.reviews = reviews;
    }

    @Override
    public String element() {
        return CouncilOfMayorsProcess.Task.SIGN_MEMORANDUM;
    }

    @Override
    public Role role() {
        return Role.COMMISSIONER;
    }

    @Override
    public TaskForm form(OpenTask task) {
        return TaskForm.of(
                        List.of("signed", "returned"),
                        Field.line("place_and_date"),
                        Field.line("signature"),
                        Field.text("reason").requiredFor("returned"))
                .reading(memorandum(task));
    }

    private List<Material> memorandum(OpenTask task) {
        var id = CaseOf.task(task);
        var shown = new ArrayList<>(
                ObstacleWords.material(obstacles.of(id, "board")).toList());
        proposals
                .newest(id, task.key().round(), "commissioner")
                .ifPresent(p -> shown.add(new Material(
                        "Förslag till beslut",
                        p.points().stream().map(Proposal.Point::text).collect(Collectors.joining("\n\n")))));
        documents
                .newest(id, task.key().round(), DocumentKind.MEMORANDUM)
                .map(version -> new FormValues(version.content()))
                .ifPresent(content -> {
                    content.text("matter").ifPresent(text -> shown.add(new Material("Ärendet", text)));
                    content.text("preparation").ifPresent(text -> shown.add(new Material("Beredning", text)));
                    content.text("views").ifPresent(text -> shown.add(new Material("Mina synpunkter", text)));
                });
        return shown;
    }

    @Override
    public void record(Completion completion) {
        var id = CaseOf.task(completion.task());
        var round = completion.task().key().round();
        reviews.note(id, Reviews.SIGNATURE, completion);
        if (completion.is("signed")) {
            var content = new LinkedHashMap<String, Object>();
            documents
                    .newest(id, round, DocumentKind.MEMORANDUM)
                    .ifPresent(version -> content.putAll(version.content()));
            completion.values().text("place_and_date").ifPresent(text -> content.put("place_and_date", text));
            completion.values().text("signature").ifPresent(text -> content.put("signature", text));
            documents.write(
                    id,
                    round,
                    DocumentKind.MEMORANDUM,
                    cases.get(id).title(),
                    content,
                    completion.actor().name(),
                    completion.happenedOn());
        }
    }
}
