package se.arendegang.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.casefile.NewCase;
import se.arendegang.identity.Actor;
import se.arendegang.testing.Inside;

class DeadlinesTest {

    private static final LocalDate LAST = LocalDate.parse("2026-05-25");

    private final Inside inside = new Inside(
            "se.arendegang.engine,se.arendegang.task,se.arendegang.audit,se.arendegang.casefile,se.arendegang.deadline");
    private final Deadlines deadlines = inside.get(Deadlines.class);
    private final CaseFiles cases = inside.get(CaseFiles.class);

    @AfterEach
    void close() {
        inside.close();
    }

    @Test
    void thePathIsToldTheDayAfterTheLastDayAndOnlyOnce() {
        var deadline = appeal(openCase(null));

        todayIs("2026-05-25");
        assertThat(deadlines.hasCome(deadline.id())).isFalse();
        assertThat(deadlines.tellDue(10)).isZero();

        todayIs("2026-05-26");
        assertThat(deadlines.hasCome(deadline.id())).isTrue();
        assertThat(deadlines.tellDue(10)).isEqualTo(1);
        assertThat(deadlines.tellDue(10)).isZero();
        assertThat(told()).isEqualTo(1);
    }

    @Test
    void aDayBeginsAtMidnightInStockholm() {
        appeal(openCase(null));
        inside.clock.moveTo(Instant.parse("2026-05-25T21:59:59Z"));
        assertThat(deadlines.tellDue(10)).isZero();
        inside.clock.moveTo(Instant.parse("2026-05-25T22:00:00Z"));
        assertThat(deadlines.tellDue(10)).isEqualTo(1);
    }

    @Test
    void aReplayedCaseIsToldByItsOwnClock() {
        var id = openCase(LocalDate.parse("2006-11-22"));
        var deadline = deadlines.set(NewDeadline.runningOut(
                id.subject(),
                id,
                "appeal",
                new LastDay(LocalDate.parse("2006-11-24"), LocalDate.parse("2006-12-15"), "10 kap. 6 §"),
                new NewDeadline.Wake("after-decision.appealPeriodRanOut", null)));

        assertThat(deadlines.tellDue(10)).isZero();
        cases.setReplayDate(id, LocalDate.parse("2006-12-16"));
        assertThat(deadlines.hasCome(deadline.id())).isTrue();
        assertThat(deadlines.tellDue(10)).isEqualTo(1);
    }

    @Test
    void aNewDeadlineOfTheKindTakesTheOldOneBack() {
        var id = openCase(null);
        var first = appeal(id);
        var second = deadlines.set(NewDeadline.runningOut(
                id.subject(),
                id,
                "appeal",
                new LastDay(LAST, LAST.plusDays(21), "13 kap. 5 §"),
                new NewDeadline.Wake("after-decision.appealPeriodRanOut", null)));

        assertThat(deadlines.of(id.subject(), "appeal")).contains(second);
        todayIs("2026-05-26");
        assertThat(deadlines.tellDue(10)).isZero();
        assertThat(deadlines.ofCase(id)).extracting(Deadline::id).doesNotContain(first.id());
    }

    @Test
    void manyNodesTellEachDeadlineOnce() throws Exception {
        IntStream.range(0, 60).forEach(n -> appeal(openCase(null)));
        todayIs("2026-06-01");
        Callable<Integer> node = () -> {
            int sum = 0;
            int told;
            do {
                told = deadlines.tellDue(7);
                sum += told;
            } while (told > 0);
            return sum;
        };
        try (var nodes = Executors.newFixedThreadPool(4)) {
            var sum = 0;
            for (var result : nodes.invokeAll(java.util.List.of(node, node, node, node))) {
                sum += result.get();
            }
            assertThat(sum).isEqualTo(60);
        }
        assertThat(told()).isEqualTo(60);
    }

    private Deadline appeal(CaseId id) {
        return deadlines.set(NewDeadline.runningOut(
                id.subject(),
                id,
                "appeal",
                new LastDay(LAST.minusDays(21), LAST, "13 kap. 5 §"),
                new NewDeadline.Wake("after-decision.appealPeriodRanOut", null)));
    }

    private CaseId openCase(@Nullable LocalDate replayDate) {
        var id = cases.open(NewCase.atOffice(null, "Nya riktlinjer", "policy"), Actor.SYSTEM)
                .id();
        if (replayDate != null) {
            cases.setReplayDate(id, replayDate);
        }
        return id;
    }

    private void todayIs(String day) {
        inside.clock.moveTo(Instant.parse(day + "T08:00:00Z"));
    }

    private int told() {
        return inside.sql
                .sql("select count(*) from outbox where payload::text like '%appealPeriodRanOut%'")
                .query(Integer.class)
                .single();
    }
}
