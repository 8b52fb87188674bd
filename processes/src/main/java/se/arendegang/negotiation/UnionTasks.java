package se.arendegang.negotiation;

import org.springframework.stereotype.Component;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.task.OpenTask;
import se.arendegang.union.UnionId;
import se.arendegang.union.Unions;

/**
 * Whose a union's task is: its own representatives'. HR can enter what came by mail, on paper or aloud, since a central
 * ombudsman has no account.
 */
@Component
class UnionTasks {

    private final JdbcParties parties;
    private final Unions unions;

    UnionTasks(JdbcParties parties, Unions unions) {
        this.parties = parties;
        this.unions = unions;
    }

    UnionParty party(OpenTask task) {
        return parties.find(TaskSubject.partyOf(task)).orElseThrow();
    }

    boolean concern(OpenTask task, Actor actor) {
        return concern(party(task).union(), actor);
    }

    boolean concern(UnionId union, Actor actor) {
        return actor.has(Role.HR) || represents(union, actor);
    }

    private boolean represents(UnionId union, Actor actor) {
        var own = actor.union();
        return own != null
                && actor.has(Role.UNION_REPRESENTATIVE)
                && unions.known(own).map(u -> u.id().equals(union)).orElse(false);
    }
}
