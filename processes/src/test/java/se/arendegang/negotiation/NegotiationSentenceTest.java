package se.arendegang.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NegotiationSentenceTest {

    private static String words(String... days) {
        List<LocalDate> dates = Stream.of(days).map(LocalDate::parse).toList();
        return NegotiationSentence.inWords(dates);
    }

    @Test
    void monthAndYearAreSaidOnceForTheDaysThatShareThem() {
        assertThat(words("2006-10-20", "2006-11-06", "2006-11-08")).isEqualTo("20 oktober, 6 och 8 november 2006");
        assertThat(words("2016-01-21")).isEqualTo("21 januari 2016");
        assertThat(words("2006-10-20", "2006-11-06")).isEqualTo("20 oktober och 6 november 2006");
        assertThat(words("2025-12-18", "2026-01-08")).isEqualTo("18 december 2025 och 8 januari 2026");
        assertThat(words("2026-03-02", "2026-03-09", "2026-03-16")).isEqualTo("2, 9 och 16 mars 2026");
    }
}
