package se.arendegang.ui.form;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;
import se.arendegang.ui.text.Say;
import se.arendegang.ui.text.Texts;

/** A date as written in Sweden, with weeks from Monday. */
public final class DateField {

    private DateField() {}

    public static DatePicker labelled(String label) {
        var date = new DatePicker(label);
        date.setAutoOpen(false); // people type dates; the calendar opens by its button or the arrow keys
        date.setLocale(Texts.SWEDISH);
        date.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormats("yyyy-MM-dd", "d/M yyyy", "d/M", "yyMMdd", "yyyyMMdd")
                .setFirstDayOfWeek(1)
                .setToday(Say.text("form.today"))
                .setCancel(Say.text("form.cancel"))
                .setWeekdaysShort(days())
                .setWeekdays(days())
                .setMonthNames(months())
                .setBadInputErrorMessage(Say.text("error.notADate")));
        date.setWeekNumbersVisible(true);
        date.addClassName("short");
        return date;
    }

    // The component counts days from Sunday.
    private static List<String> days() {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(7)
                .map(day -> day.getDisplayName(TextStyle.SHORT, Texts.SWEDISH))
                .toList();
    }

    private static List<String> months() {
        return Stream.of(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL, Texts.SWEDISH))
                .toList();
    }
}
