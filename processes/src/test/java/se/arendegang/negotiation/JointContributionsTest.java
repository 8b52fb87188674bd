package se.arendegang.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.arendegang.negotiation.NegotiationProcess.Task.CALL_NEGOTIATION;
import static se.arendegang.negotiation.NegotiationProcess.Task.RECORD_SITTING;
import static se.arendegang.negotiation.NegotiationTable.FIRST;
import static se.arendegang.negotiation.NegotiationTable.HR;
import static se.arendegang.negotiation.NegotiationTable.MARCH_2;
import static se.arendegang.negotiation.NegotiationTable.SECOND;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.arendegang.negotiation.desk.Contribution;
import se.arendegang.negotiation.desk.ContributionId;
import se.arendegang.negotiation.desk.ContributionKind;
import se.arendegang.negotiation.desk.Contributions;
import se.arendegang.negotiation.desk.Joining;
import se.arendegang.negotiation.desk.JointContributions;
import se.arendegang.negotiation.desk.Kept;
import se.arendegang.negotiation.desk.NotAtTheTable;
import se.arendegang.task.FormValues;

/** What unions put forward together: named by one, seen by the others once handed in, joined by those who say so. */
class JointContributionsTest {

    private final NegotiationTable table = new NegotiationTable();
    private final NegotiationId id = table.begin(HR);
    private final Contributions desk = table.inside.get(Contributions.class);
    private final JointContributions joint = table.inside.get(JointContributions.class);

    @AfterEach
    void close() {
        table.close();
    }

    private ContributionId draftAskingTheOther() {
        var begun = desk.begin(id, FIRST);
        var words = new Contribution.Words(ContributionKind.DEMAND, false, "Vi yrkar tillsammans.");
        var draft = ((Kept.Saved) desk.keep(begun.id(), words, begun.version(), FIRST)).now();
        var others = joint.others(table.only(), FIRST);
        joint.ask(draft.id(), others.stream().map(UnionParty::union).collect(Collectors.toSet()), FIRST);
        return draft.id();
    }

    private List<String> inTheMinutes() {
        table.done(table.ask(id, CALL_NEGOTIATION, null, 1), "called", FormValues.EMPTY, HR, MARCH_2);
        table.done(table.ask(id, RECORD_SITTING, null, 1), "next_sitting", FormValues.EMPTY, HR, MARCH_2);
        return table.only().minutes().getFirst().demands().getFirst().by();
    }

    @Test
    void whoeverIsAskedLearnsOfItWhenItIsHandedInAndJoinsWithAReceiptThatStands() {
        var draft = draftAskingTheOther();
        assertThatThrownBy(() -> joint.of(draft, SECOND)).isInstanceOf(NotAtTheTable.class);
        assertThatThrownBy(() -> joint.answer(draft, true, SECOND)).isInstanceOf(NotAtTheTable.class);
        assertThatThrownBy(() -> joint.ask(draft, Set.of(), SECOND)).isInstanceOf(NotAtTheTable.class);

        desk.handIn(draft, FIRST);
        assertThat(joint.isAsked(draft, SECOND)).isTrue();
        assertThat(joint.isAsked(draft, FIRST)).isFalse();
        assertThat(joint.answer(draft, true, FIRST))
                .as("nobody joins for another")
                .isFalse();
        assertThat(joint.answer(draft, true, SECOND)).isTrue();
        assertThat(joint.answer(draft, false, SECOND))
                .as("the first answer stands")
                .isFalse();
        assertThat(joint.of(draft, HR)).singleElement().satisfies(one -> {
            assertThat(one.union()).isEqualTo("Fackförbund 2");
            assertThat(one.joins()).isTrue();
            assertThat(one.at()).isEqualTo(table.inside.clock.instant());
        });
        assertThat(inTheMinutes()).containsExactly("Fackförbund 1", "Fackförbund 2");
    }

    @Test
    void whoDeclinesOrSaysNothingIsNotInTheMinutesAndAfterThemItIsTooLate() {
        var declined = draftAskingTheOther();
        var silent = draftAskingTheOther();
        desk.handIn(declined, FIRST);
        desk.handIn(silent, FIRST);
        assertThat(joint.answer(declined, false, SECOND)).isTrue();
        assertThatThrownBy(() -> joint.ask(silent, Set.of(), FIRST)).isInstanceOf(IllegalArgumentException.class);

        assertThat(inTheMinutes()).containsExactly("Fackförbund 1");
        assertThat(joint.isAsked(silent, SECOND)).isFalse();
        assertThat(joint.answer(silent, true, SECOND)).isFalse();
        assertThat(joint.of(silent, SECOND)).extracting(Joining::joins).containsExactly((Boolean) null);
    }
}
