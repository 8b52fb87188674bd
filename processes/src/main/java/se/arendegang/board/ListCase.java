package se.arendegang.board;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.identity.Role;
import se.arendegang.meeting.Listings;
import se.arendegang.meeting.Meeting;
import se.arendegang.meeting.MeetingId;
import se.arendegang.meeting.Meetings;
import se.arendegang.negotiation.ObstacleWords;
import se.arendegang.negotiation.Obstacles;
import se.arendegang.proposal.Proposal;
import se.arendegang.proposal.Proposals;
import se.arendegang.task.Completion;
import se.arendegang.task.Field;
import se.arendegang.task.FieldError;
import se.arendegang.task.FormValues;
import se.arendegang.task.HumanTask;
import se.arendegang.task.Material;
import se.arendegang.task.OpenTask;
import se.arendegang.task.Option;
import se.arendegang.task.TaskForm;

/** Sätt upp på föredragningslista: at a planned sitting, or at a new one planned by naming its day. */
@Component
class ListCase implements HumanTask {

    private final CaseFiles cases;
    private final Meetings meetings;
    private final Listings listings;
    private final Proposals proposals;
    private final BoardItems items;
    private final Obstacles obstacles;

    ListCase(
            CaseFiles cases,
            Meetings meetings,
            Listings listings,
            Proposals proposals,
            BoardItems items,
            Obstacles obstacles) {
        this.cases = cases;
        this.meetings = meetings;
        this.listings = listings;
        this.proposals = proposals;
        this.items = items;
        this.obstacles = obstacles;
    }

    @Override
    public String element() {
        return ExecutiveBoardProcess.Task.LIST_CASE;
    }

    @Override
    public Role role() {
        return Role.BODY_SECRETARY;
    }

    @Override
    public TaskForm form(OpenTask task) {
        var file = cases.get(BoardCase.of(task));
        var open = meetings.open(file.decisionBody()).stream()
                .map(m -> new Option(m.id().value().toString(), name(m)))
                .toList();
        var form = TaskForm.of(
                List.of("listed"),
                Field.choice("meeting", open),
                Field.date("meeting_date"),
                Field.text("late_reason"));
        var aim = file.aimMeeting();
        return form.reading(Stream.concat(ObstacleWords.material(obstacles.of(file.id(), "board")), proposed(task))
                        .toList())
                .prefilledWith(
                        aim == null || !open.isEmpty()
                                ? FormValues.EMPTY
                                : FormValues.of("meeting_date", aim.toString()));
    }

    private static String name(Meeting meeting) {
        return meeting.time() == null ? meeting.name() : meeting.name() + " kl. " + meeting.time();
    }

    private Stream<Material> proposed(OpenTask task) {
        return proposals.newest(BoardCase.of(task), task.key().round(), "commissioner").stream()
                .map(p -> new Material(
                        "Förslag till beslut",
                        p.points().stream().map(Proposal.Point::text).collect(Collectors.joining("\n\n"))));
    }

    @Override
    public List<FieldError> check(Completion completion) {
        var values = completion.values();
        return values.text("meeting").isEmpty() && values.text("meeting_date").isEmpty()
                ? List.of(FieldError.of("meeting", "meeting-or-date"))
                : List.of();
    }

    @Override
    public void record(Completion completion) {
        var values = completion.values();
        var id = BoardCase.of(completion.task());
        var meeting = values.text("meeting")
                .map(UUID::fromString)
                .map(MeetingId::new)
                .flatMap(meetings::find)
                .or(() -> values.date("meeting_date")
                        .map(day -> meetings.openOn(cases.get(id).decisionBody(), day)))
                .orElseThrow();
        listings.list(
                id,
                completion.task().key().round(),
                completion.task().key().visit(),
                meeting.id(),
                values.text("late_reason").orElse(null));
    }

    @Override
    public void skipped(Completion completion) {
        var key = completion.task().key();
        items.notListed(BoardCase.of(completion.task()), key.round(), key.visit());
    }

    @Override
    public Optional<java.time.LocalDate> dueOn(OpenTask task) {
        return Optional.ofNullable(cases.get(BoardCase.of(task)).aimMeeting());
    }
}
