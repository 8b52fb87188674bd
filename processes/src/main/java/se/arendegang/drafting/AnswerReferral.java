package se.arendegang.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arendegang.identity.Role;
import se.arendegang.task.Completion;
import se.arendegang.task.Field;
import se.arendegang.task.HumanTask;
import se.arendegang.task.OpenTask;
import se.arendegang.task.TaskForm;

/** Besvara remiss: one referral body's answer, or its wish for more time. */
@Component
class AnswerReferral implements HumanTask {

    private final Referrals referrals;

    AnswerReferral(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public String element() {
        return DraftingProcess.Task.ANSWER_REFERRAL;
    }

    @Override
    public Role role() {
        return Role.REFERRAL_BODY;
    }

    @Override
    public TaskForm form(OpenTask task) {
        return TaskForm.of(
                List.of("answered", "respite_asked"),
                Field.choice("position", "tillstyrker", "avstyrker", "inget_att_erinra", "avstar"),
                Field.text("text"),
                Field.date("due_on").requiredFor("respite_asked"));
    }

    @Override
    public void record(Completion completion) {
        var values = completion.values();
        if (completion.is("respite_asked")) {
            referrals.extend(referral(completion.task()), values.date("due_on").orElseThrow());
        } else {
            referrals.answer(
                    referral(completion.task()),
                    values.text("position").orElse(null),
                    values.text("text").orElse(null),
                    completion.happenedOn());
        }
    }

    @Override
    public void skipped(Completion completion) {
        referrals.giveUp(referral(completion.task()));
    }

    @Override
    public Optional<LocalDate> dueOn(OpenTask task) {
        return referrals.find(referral(task)).map(Referral::dueOn);
    }

    @Override
    public Optional<String> qualifier(OpenTask task) {
        return referrals.find(referral(task)).map(Referral::recipient);
    }

    private static UUID referral(OpenTask task) {
        return UUID.fromString(task.key().item());
    }
}
