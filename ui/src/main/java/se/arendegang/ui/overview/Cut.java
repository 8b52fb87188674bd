package se.arendegang.ui.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import se.arendegang.casefile.CaseStanding;
import se.arendegang.casefile.Stage;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;

/** One way to cut the open cases: a number, and the list behind it. */
record Cut(String code, String name, BiPredicate<CaseStanding, LocalDate> rule) {

    /** So many days in one stage are worth a look. */
    private static final long OLD = 60;

    static List<Cut> all() {
        var stages = Stream.of(Stage.values())
                .filter(stage -> stage != Stage.FINISHED)
                .map(stage ->
                        new Cut(stage.code(), Say.text("stage." + stage.code()), (c, today) -> c.stage() == stage));
        var others = Stream.of(
                new Cut("forsenade", Say.text("overview.overdue"), CaseStanding::isOverdue),
                new Cut("hindrade", Say.text("overview.blocked"), (c, today) -> c.isBlocked()),
                new Cut("gamla", Say.text("overview.old", OLD), (c, today) -> days(c, today) > OLD));
        return Stream.of(Stream.of(everything()), stages, others)
                .flatMap(s -> s)
                .toList();
    }

    static Cut of(String code) {
        return all().stream().filter(cut -> cut.code.equals(code)).findFirst().orElseGet(Cut::everything);
    }

    private static Cut everything() {
        return new Cut("alla", Say.text("overview.all"), (c, today) -> true);
    }

    static long days(CaseStanding standing, LocalDate today) {
        return ChronoUnit.DAYS.between(
                standing.stageSince().atZone(Dates.STOCKHOLM).toLocalDate(), today);
    }

    boolean holds(CaseStanding standing, LocalDate today) {
        return rule.test(standing, today);
    }
}
