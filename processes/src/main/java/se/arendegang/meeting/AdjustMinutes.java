package se.arendegang.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.deadline.Deadline;
import se.arendegang.deadline.Deadlines;
import se.arendegang.identity.Role;
import se.arendegang.task.Completion;
import se.arendegang.task.Field;
import se.arendegang.task.HumanTask;
import se.arendegang.task.Material;
import se.arendegang.task.OpenTask;
import se.arendegang.task.TaskForm;

/** Justera protokoll: one task for the chair and one for each adjuster. */
@Component
class AdjustMinutes implements HumanTask {

    private final Meetings meetings;
    private final Listings listings;
    private final CaseFiles cases;
    private final Minutes minutes;
    private final Deadlines deadlines;

    AdjustMinutes(Meetings meetings, Listings listings, CaseFiles cases, Minutes minutes, Deadlines deadlines) {
        this.meetings = meetings;
        this.listings = listings;
        this.cases = cases;
        this.minutes = minutes;
        this.deadlines = deadlines;
    }

    @Override
    public String element() {
        return MeetingProcess.Task.ADJUST_MINUTES;
    }

    @Override
    public Role role() {
        return Role.BOARD_MEMBER;
    }

    @Override
    public TaskForm form(OpenTask task) {
        var agenda = listings.agenda(SittingForm.meeting(task)).stream()
                .map(this::line)
                .collect(Collectors.joining("\n\n"));
        return TaskForm.of(List.of("adjusted", "refused"), Field.text("reason").requiredFor("refused"))
                .reading(List.of(new Material("Ärenden i protokollet", agenda)));
    }

    private String line(Listing listing) {
        var file = cases.get(listing.caseId());
        var paragraph = listing.paragraph() == null ? "" : "§ " + listing.paragraph() + " ";
        return paragraph + file.title() + " (" + file.dnr() + ")";
    }

    @Override
    public void record(Completion completion) {
        minutes.adjusted(
                adjuster(completion.task()),
                completion.outcome(),
                completion.values().text("reason").orElse(null),
                completion.happenedOn());
    }

    @Override
    public void skipped(Completion completion) {
        minutes.adjusted(adjuster(completion.task()), "skipped", null, null);
    }

    private static UUID adjuster(OpenTask task) {
        return UUID.fromString(task.key().item());
    }

    @Override
    public Optional<LocalDate> dueOn(OpenTask task) {
        return deadlines.of(task.key().subject(), Minutes.ADJUSTMENT_DUE).map(Deadline::lastDay);
    }

    @Override
    public Optional<String> qualifier(OpenTask task) {
        var id = SittingForm.meeting(task);
        return meetings.adjusters(id).stream()
                .filter(a -> a.id().equals(adjuster(task)))
                .map(Adjuster::name)
                .findFirst();
    }
}
