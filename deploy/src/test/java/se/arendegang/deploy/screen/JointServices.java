package se.arendegang.deploy.screen;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import se.arendegang.identity.Actor;
import se.arendegang.negotiation.desk.JointContributions;

/** What unions put forward together, asked by one for what is another's. */
final class JointServices {

    private JointServices() {}

    static Map<String, Callable<?>> of(ApplicationContext inside, OthersAffairs others, Actor first) {
        var joint = inside.getBean(JointContributions.class);
        var draft = others.draft.id();
        var own = others.negotiation().parties().getFirst().union();
        return Map.of(
                "JointContributions.others", () -> joint.others(others.negotiation(), first),
                "JointContributions.of", () -> joint.of(draft, first),
                "JointContributions.isAsked", () -> joint.isAsked(draft, first),
                "JointContributions.answer", () -> joint.answer(draft, true, first),
                "JointContributions.ask",
                        () -> {
                            joint.ask(draft, Set.of(own), first);
                            return "";
                        });
    }
}
