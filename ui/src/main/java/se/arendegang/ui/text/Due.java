package se.arendegang.ui.text;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;

/** A last day in words; late is said before it is coloured. */
public final class Due {

    private Due() {}

    public static Span of(LocalDate on, LocalDate today) {
        boolean late = on.isBefore(today);
        var words = new Span(Say.text(late ? "due.late" : "due.by", Dates.near(on, today)));
        words.setTitle(Dates.exact(on));
        words.addClassName("due");
        if (late) {
            words.addClassName("late");
        } else if (!on.isAfter(today.plusDays(1))) {
            words.addClassName("soon");
        }
        return words;
    }
}
