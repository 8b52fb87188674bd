package se.arendegang.ui.minutes;

import org.jspecify.annotations.Nullable;
import se.arendegang.negotiation.Adjuster;
import se.arendegang.negotiation.minutes.MinutesDraft;
import se.arendegang.ui.list.Facts;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;

/** Who adjusts the minutes and who has. */
final class Adjusting {

    private Adjusting() {}

    static Facts of(MinutesDraft draft) {
        var panel = new Facts(Say.text("minutes.adjusting"));
        draft.minutes().adjusters().forEach(one -> panel.with("minutes.adjuster", sentence(one)));
        if (panel.isEmpty()) {
            panel.with("minutes.adjuster", Say.text("minutes.adjustersLater"));
        }
        return panel.with("field.adjust_by", draft.minutes().adjustBy());
    }

    private static String sentence(Adjuster one) {
        var who = who(one.name(), one.actsFor());
        var on = one.adjustedOn() == null ? Say.text("minutes.undated") : Dates.exact(one.adjustedOn());
        var note = one.note() == null ? "" : one.note();
        return one.outcome() == null
                ? Say.text("minutes.notYet", who)
                : Say.text("minutes." + one.outcome(), who, on, note);
    }

    private static String who(@Nullable String name, @Nullable String actsFor) {
        if (name == null) {
            return actsFor == null ? "" : actsFor;
        }
        return actsFor == null ? name : name + ", " + actsFor;
    }
}
