package se.arendegang.replay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.arendegang.replay.tree.CaseWriter;

/** Whatever is written reads back as it was, to the last character. */
class WritingAndReadingTest {
    private static final String[] PIECES = {
        "a",
        "Ö",
        "ärende",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\t",
        ": ",
        "#",
        " # ",
        "- ",
        "'",
        "\"",
        "\\",
        "%",
        "@",
        "`",
        "|",
        ">",
        "{",
        "}",
        "[",
        "]",
        ",",
        "&a",
        "*a",
        "!",
        "!!str",
        "?",
        "---",
        "...",
        "§",
        "”",
        "–",
        "\u00a0",
        "\u0085",
        "\u2028",
        "\u0007",
        "\r",
        "\r\n",
        "\uFEFF",
        "😀",
        "é",
        "2026-03-02",
        "15:30",
        "0x1F",
        "041",
        "1_000",
        "1e3",
        ".5",
        "~",
        "null",
        "no",
        "on",
        "yes",
        "true",
        "=",
        "<<",
        "\u200b",
        "lång text som fortsätter länge nog för att brytas om på "
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomTrees(long seed) throws CannotRead {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            Map<String, @Nullable Object> tree = map(random, 4);
            String written = CaseWriter.write(tree);
            assertThat(YamlTree.read(Path.of("random"), written).plain())
                    .as(written)
                    .isEqualTo(tree);
        }
    }

    @Test
    void whatOtherReadersTakeForDatesTruthsAndNumbersIsQuoted() {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("on", "no");
        tree.put("date", "2026-03-02");
        tree.put("time", "15:30");
        tree.put("classification", "041");
        tree.put("title", "Riktlinjer för möten");

        assertThat(CaseWriter.write(tree)).isEqualTo("""
                'on': 'no'
                date: '2026-03-02'
                time: '15:30'
                classification: '041'
                title: Riktlinjer för möten
                """);
    }

    @Test
    void aTextOfSeveralParagraphsIsWrittenAsABlock() {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("text", "Första stycket.\n\nAndra: med kolon.\n- en punkt");

        assertThat(CaseWriter.write(tree)).isEqualTo("""
                text: |-
                  Första stycket.

                  Andra: med kolon.
                  - en punkt
                """);
    }

    @Test
    void aCaseOfAHundredKilobytes() throws CannotRead {
        String paragraph = "Kontoret bedömer: åtgärden fortsätter, \"i huvudsak\" enligt plan – se bilaga 2. "
                .repeat(12)
                .strip();
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("text", (paragraph + "\n\n").repeat(100).strip());
        tree.put("one_line", paragraph.repeat(20));
        String written = CaseWriter.write(tree);

        assertThat(written.length()).isGreaterThan(100_000);
        assertThat(YamlTree.read(Path.of("long"), written).plain()).isEqualTo(tree);
    }

    private static @Nullable Object value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 6)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> random.nextInt();
            case 3 -> random.nextInt(10_000) / 8.0;
            case 4, 5 -> text(random, 12);
            case 6 -> map(random, depth - 1);
            default -> list(random, depth - 1);
        };
    }

    private static Map<String, @Nullable Object> map(Random random, int depth) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            String key = text(random, 3);
            map.put(key.isEmpty() ? "key" : key, value(random, depth));
        }
        return map;
    }

    private static List<@Nullable Object> list(Random random, int depth) {
        List<@Nullable Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(value(random, depth));
        }
        return list;
    }

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(pieces); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
