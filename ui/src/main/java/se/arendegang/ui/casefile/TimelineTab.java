package se.arendegang.ui.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import se.arendegang.audit.AuditLine;
import se.arendegang.casefile.CaseFile;
import se.arendegang.casefile.CaseHistory;
import se.arendegang.identity.Actor;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;

/** What happened, newest first, in words. */
@Order(1)
@org.springframework.stereotype.Component
class TimelineTab implements CaseTab {

    private final CaseHistory history;
    private final Positions positions;

    TimelineTab(CaseHistory history, Positions positions) {
        this.history = history;
        this.positions = positions;
    }

    @Override
    public String code() {
        return "tidslinje";
    }

    @Override
    public boolean isFor(Actor actor) {
        return CaseSight.isInside(actor);
    }

    @Override
    public Component draw(CaseFile file, Actor actor) {
        var lines = history.of(file.id()).reversed();
        if (lines.isEmpty()) {
            return new Paragraph(Say.text("timeline.none"));
        }
        var list = new OrderedList();
        list.addClassName("timeline");
        lines.forEach(line -> list.add(item(line)));
        return list;
    }

    private ListItem item(AuditLine line) {
        var on = line.happenedOn();
        var day = new Span(on == null ? Say.text("timeline.dayUnknown") : Dates.near(on, positions.today()));
        day.addClassName("day");
        if (on != null) {
            day.setTitle(Dates.exact(on));
        }
        var who = new Span(who(line));
        who.addClassName("who");
        who.setTitle(recorded(line));
        return new ListItem(day, new Div(new Span(line.text() + " "), who));
    }

    static String who(AuditLine line) {
        return line.onBehalfOf() == null
                ? line.actor()
                : Say.text("timeline.onBehalfOf", line.actor(), line.onBehalfOf());
    }

    static String recorded(AuditLine line) {
        LocalDate day = line.recordedAt().atZone(Dates.STOCKHOLM).toLocalDate();
        return Say.text("timeline.recorded", day.toString(), Dates.time(line.recordedAt()));
    }
}
