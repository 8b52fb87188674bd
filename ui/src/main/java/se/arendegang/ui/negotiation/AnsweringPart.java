package se.arendegang.ui.negotiation;

import com.vaadin.flow.component.button.Button;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.arendegang.negotiation.Demand;
import se.arendegang.negotiation.DemandAnswers;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.task.Tasks;
import se.arendegang.ui.login.SignedIn;
import se.arendegang.ui.text.Say;

/** The way to answer a demand that no task asks an answer to. */
@Component
class AnsweringPart {

    private final DemandAnswers answers;
    private final Tasks tasks;
    private final SignedIn signedIn;

    AnsweringPart(DemandAnswers answers, Tasks tasks, SignedIn signedIn) {
        this.answers = answers;
        this.tasks = tasks;
        this.signedIn = signedIn;
    }

    Optional<Button> of(Negotiation negotiation, Demand demand, Runnable after) {
        return demand.isOpen() && answers.mayAnswer(signedIn.actor()) && !isAsked(negotiation, demand)
                ? Optional.of(new Button(
                        Say.text("answer.heading"),
                        click -> new AnswerDialog(demand, (answer, text) -> {
                                    var words = text.isEmpty() ? null : text;
                                    var first = answers.answer(negotiation, demand, answer, words, signedIn.actor());
                                    if (first) {
                                        after.run();
                                    }
                                    return first;
                                })
                                .open()))
                : Optional.empty();
    }

    private boolean isAsked(Negotiation negotiation, Demand demand) {
        return tasks.openTasksOf(negotiation.id().subject()).stream()
                .anyMatch(task -> task.key().item().equals(demand.id().value().toString()));
    }
}
