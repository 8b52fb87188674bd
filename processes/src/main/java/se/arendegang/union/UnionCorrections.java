package se.arendegang.union;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;

/**
 * Puts right what was written wrong in the register: what stood is kept with who changed it, when and why. What follows
 * from it, such as who is a party, is judged anew from then on; what has been judged stays.
 */
@Service
@Transactional
public class UnionCorrections {

    private final Unions unions;
    private final JdbcAgreements agreements;
    private final JdbcCorrections corrections;

    UnionCorrections(Unions unions, JdbcAgreements agreements, JdbcCorrections corrections) {
        this.unions = unions;
        this.agreements = agreements;
        this.corrections = corrections;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Correction> ofUnion(UnionId id) {
        return corrections.of(id);
    }

    /**
     * @param right null = the agreement should not have been registered with this union
     * @return false when somebody else has corrected it meanwhile; nothing was changed
     * @throws IllegalArgumentException when the actor may not, there is no reason, or two of a kind would hold at once
     */
    public boolean agreement(UnionId id, Agreed mistaken, @Nullable Agreed right, String reason, Actor actor) {
        demand(reason, actor);
        if (!agreements.remove(id, mistaken)) {
            return false;
        }
        if (right != null) {
            if (agreements.ofUnion(id).stream().anyMatch(right::collidesWith)) {
                throw new IllegalArgumentException("two agreements of one kind cannot hold at once");
            }
            agreements.insert(id, right);
        }
        var became = right == null ? null : RegisterWords.of(right);
        corrections.keep(id, RegisterWords.of(mistaken), became, null, reason.strip(), actor.name());
        return true;
    }

    /**
     * @param right null = the union never took the name; the one before goes on
     * @return false when somebody else has corrected it meanwhile; nothing was changed
     * @throws IllegalArgumentException when the actor may not, there is no reason, the name is another's or the days do
     *     not follow on one another
     */
    public boolean name(UnionId id, Union.Name mistaken, Union.@Nullable Name right, String reason, Actor actor) {
        demand(reason, actor);
        var names = unions.find(id).orElseThrow().names();
        var at = names.indexOf(mistaken);
        if (at < 0) {
            return false;
        }
        var before = at == 0 ? null : names.get(at - 1);
        if (right == null) {
            strike(id, mistaken, before);
        } else {
            rename(id, mistaken, right, before);
        }
        var became = right == null ? null : RegisterWords.of(right);
        var spelling = right == null || right.name().equals(mistaken.name()) ? null : mistaken.name();
        corrections.keep(id, RegisterWords.of(mistaken), became, spelling, reason.strip(), actor.name());
        return true;
    }

    private void strike(UnionId id, Union.Name mistaken, Union.@Nullable Name before) {
        if (before == null) {
            throw new IllegalArgumentException("a union has a name on every day");
        }
        corrections.strike(id, mistaken);
        corrections.endName(id, before.name(), mistaken.to());
    }

    private void rename(UnionId id, Union.Name mistaken, Union.Name right, Union.@Nullable Name before) {
        if (!isFree(right.name(), id, mistaken) || !right.canStandFor(mistaken, before)) {
            throw new IllegalArgumentException("a union has a name of its own on every day");
        }
        corrections.rename(id, mistaken, right);
        var from = right.from();
        if (before != null && from != null && !from.equals(mistaken.from())) {
            corrections.endName(id, before.name(), from.minusDays(1));
        }
        corrections.followAccounts(mistaken.name(), right.name());
    }

    /** Whether no other has or had the name, and this union not at another time. */
    @Transactional(readOnly = true)
    public boolean isFree(String name, UnionId id, Union.Name mistaken) {
        return unions.all().stream()
                .flatMap(union ->
                        union.names().stream().filter(known -> !(union.id().equals(id) && known.equals(mistaken))))
                .noneMatch(known -> known.isCalled(name));
    }

    public boolean mayCorrect(Actor actor) {
        return actor.has(Role.HR) || actor.has(Role.ADMINISTRATOR);
    }

    private void demand(String reason, Actor actor) {
        if (!mayCorrect(actor) || reason.isBlank()) {
            throw new IllegalArgumentException("the register is corrected by its keepers, with a reason");
        }
    }
}
