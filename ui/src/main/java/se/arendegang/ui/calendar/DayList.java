package se.arendegang.ui.calendar;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import se.arendegang.calendar.CalendarEntry;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;

/** The days to keep, nearest first; what has passed says so in words. */
final class DayList extends Div {

    private static final long serialVersionUID = 1L;

    DayList(List<CalendarEntry> entries, LocalDate today) {
        if (entries.isEmpty()) {
            add(new Paragraph(Say.text("calendar.none")));
        }
        var list = new UnorderedList();
        list.addClassName("days");
        entries.forEach(entry -> list.add(item(entry, today)));
        add(list);
    }

    private static ListItem item(CalendarEntry entry, LocalDate today) {
        var time = entry.time() == null ? "" : " " + Say.text("at", entry.time());
        var day = Dates.near(entry.day(), today) + time;
        var when = new Span(entry.day().isBefore(today) ? Say.text("calendar.passed", day) : day);
        when.setTitle(Dates.exact(entry.day()) + time);
        return new ListItem(when, new Span(": "), new Anchor(entry.place(), CalendarFeed.summary(entry)));
    }
}
