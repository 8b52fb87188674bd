package se.arendegang.ui.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.arendegang.calendar.CalendarEntry;
import se.arendegang.calendar.Calendars;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;

/** The calendar as iCalendar (RFC 5545). Who has the address needs no login; an address that is not in use is not found. */
@RestController
class CalendarFeed {

    private static final MediaType ICALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final Calendars calendars;

    CalendarFeed(Calendars calendars) {
        this.calendars = calendars;
    }

    @GetMapping("/ical/{token}.ics")
    ResponseEntity<String> feed(@PathVariable("token") String token, HttpServletRequest request) {
        var house = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        return calendars
                .read(token)
                .map(entries -> ResponseEntity.ok()
                        .contentType(ICALENDAR)
                        .cacheControl(CacheControl.noStore())
                        .body(written(entries, house)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    static String written(List<CalendarEntry> entries, String house) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Ärendegång//sv");
        entries.forEach(entry -> calendar.addEvent(event(entry, house)));
        return Biweekly.write(calendar).go();
    }

    private static VEvent event(CalendarEntry entry, String house) {
        var event = new VEvent();
        event.setUid(entry.uid());
        event.setDateStart(start(entry), entry.time() != null);
        event.setSummary(summary(entry));
        event.setUrl(house + "/" + entry.place());
        return event;
    }

    /** A day has no time: the library reads it off the server's own time zone. */
    private static Date start(CalendarEntry entry) {
        var time = entry.time();
        return Date.from(
                time == null
                        ? entry.day().atStartOfDay(ZoneId.systemDefault()).toInstant()
                        : entry.day().atTime(time).atZone(Dates.STOCKHOLM).toInstant());
    }

    static String summary(CalendarEntry entry) {
        var what = entry.element() == null ? Say.text("calendar.called") : Say.step(entry.element());
        return entry.dnr() == null ? what : what + " · " + entry.dnr();
    }
}
