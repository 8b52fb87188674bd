package se.arendegang.negotiation.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.casefile.NewCase;
import se.arendegang.drafting.DraftingProcess;
import se.arendegang.engine.JobReference;
import se.arendegang.engine.RootInstances;
import se.arendegang.engine.Subject;
import se.arendegang.identity.AccountId;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.negotiation.NegotiationCourse;
import se.arendegang.negotiation.NegotiationProcess;
import se.arendegang.negotiation.Negotiations;
import se.arendegang.task.CompletionResult;
import se.arendegang.task.FormValues;
import se.arendegang.task.MirroredJob;
import se.arendegang.task.TaskKey;
import se.arendegang.task.TaskMirror;
import se.arendegang.task.Tasks;
import se.arendegang.testing.Inside;

/** A case with one negotiation whose minutes are recorded, as a person does or as an old record tells. */
final class Sitting {

    static final Actor KEEPER = new Actor(null, "Personalspecialist 1", Set.of(Role.HR), null, null);
    static final Actor COLLEAGUE = new Actor(null, "Personalspecialist 2", Set.of(Role.HR), null, null);

    final Inside inside = new Inside(
            "se.arendegang.engine,se.arendegang.task,se.arendegang.audit,se.arendegang.casefile,se.arendegang.document,"
                    + "se.arendegang.proposal,se.arendegang.drafting,se.arendegang.union,se.arendegang.negotiation,"
                    + "se.arendegang.deadline");
    final CaseId caseId = inside.get(CaseFiles.class)
            .open(NewCase.atOffice("KS 2026/1", "Kundservice", "organisation"), replaying())
            .id();

    private final Actor person;

    /** @param person with an account, or the technical user that enters a recorded case */
    Sitting(Actor person) {
        this.person = person;
    }

    static Actor replaying() {
        return new Actor(null, "Återgivning", Set.of(Role.values()), null, null);
    }

    static Actor person() {
        return new Actor(new AccountId(UUID.randomUUID()), "Handläggare 1", Set.of(Role.values()), null, null);
    }

    /** The negotiation with its minutes. */
    Negotiation recorded(Map<String, Object> minutes) {
        tries(minutes);
        assertThat(negotiation().minutes()).isNotEmpty();
        return negotiation();
    }

    /** As {@link #recorded}, taken or refused: what a form does not accept is kept nowhere. */
    void tries(Map<String, Object> minutes) {
        var row = Map.of("gates", "board", "basis", "11", "parties", List.of("Fackförbund 1"));
        decide(
                caseId.subject(),
                DraftingProcess.Task.CONFIRM_NEGOTIATION_DUTY,
                "",
                "owed",
                Map.of("duties", List.of(row)));
        complete(negotiation().id().subject(), NegotiationProcess.Task.RECORD_SITTING, "", "positions_stated", minutes);
    }

    Negotiation negotiation() {
        return inside.get(Negotiations.class).ofCase(caseId).getFirst();
    }

    /** Who is to adjust, in the order of the minutes: the employer first. */
    List<UUID> adjusters() {
        return inside.get(NegotiationCourse.class).openAdjusters(negotiation().id(), null, null);
    }

    CompletionResult adjust(UUID adjuster, String outcome, Map<String, Object> values) {
        return complete(
                negotiation().id().subject(),
                NegotiationProcess.Task.ADJUST_NEGOTIATION_MINUTES,
                adjuster.toString(),
                outcome,
                values);
    }

    void decide(Subject subject, String element, String item, String outcome, Map<String, Object> values) {
        assertThat(complete(subject, element, item, outcome, values)).isEqualTo(new CompletionResult.Done(outcome));
    }

    private CompletionResult complete(
            Subject subject, String element, String item, String outcome, Map<String, Object> values) {
        var key = new TaskKey(subject, 1, element, item, 1);
        if (open(key) == null) {
            inside.get(RootInstances.class).claim(subject, 1, subject.id().getMostSignificantBits(), "g1");
            var job = new JobReference(UUID.randomUUID().getMostSignificantBits(), "g1");
            assertThat(inside.get(TaskMirror.class)
                            .mirror(new MirroredJob(key, "test", 1, job, inside.clock.instant())))
                    .isTrue();
        }
        var task = java.util.Objects.requireNonNull(open(key));
        return inside.get(Tasks.class).complete(task, outcome, new FormValues(values), person, null);
    }

    private se.arendegang.task.@Nullable TaskId open(TaskKey key) {
        return inside.get(Tasks.class).openTasksOf(key.subject()).stream()
                .filter(task -> task.key().equals(key))
                .map(se.arendegang.task.TaskRow::id)
                .findFirst()
                .orElse(null);
    }
}
