package se.arendegang.council;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arendegang.document.Annex;
import se.arendegang.drafting.ReferralForm;
import se.arendegang.proposal.Proposal;
import se.arendegang.task.Field;
import se.arendegang.task.FormValues;

/** The memorandum's fields in the order of its blocks. */
final class MemorandumForm {

    /** Fields that are kept elsewhere than in the document itself. */
    private static final List<String> ELSEWHERE = List.of("lead_in", "points", "annexes", "referrals", "reason");

    private MemorandumForm() {}

    static Field[] fields() {
        return new Field[] {
            Field.line("number"),
            Field.text("lead_in"),
            Field.rows(
                    "points",
                    Field.number("nr"),
                    Field.text("text").required(),
                    Field.choice("body", "kommunstyrelsen", "kommunfullmaktige"),
                    Field.line("condition")),
            Field.text("matter"),
            Field.text("preparation"),
            Field.text("views"),
            Field.text("repeated_lead_in"),
            Field.rows(
                    "annexes",
                    Field.number("nr"),
                    Field.line("label"),
                    Field.line("title").required()),
            ReferralForm.answeredRows(),
            Field.text("long_matter"),
            Field.text("long_preparation"),
            Field.text("reason").requiredFor("back_to_office")
        };
    }

    /** With the texts of the points proposed: the paper and its hash are what unions negotiate on. */
    static Map<String, Object> content(FormValues values) {
        var content = new LinkedHashMap<String, Object>();
        var points = points(values);
        if (!points.isEmpty()) {
            content.put(
                    "proposed_decision_points",
                    points.stream().map(Proposal.Point::text).toList());
        }
        content.putAll(values.values());
        content.keySet().removeAll(ELSEWHERE);
        return content;
    }

    static List<Proposal.Point> points(FormValues values) {
        return values.rows("points").stream().map(MemorandumForm::point).toList();
    }

    private static Proposal.Point point(FormValues row) {
        return new Proposal.Point(
                row.number("nr").orElse(null),
                row.textOrEmpty("text"),
                null,
                row.text("body").orElse(null),
                row.text("condition").orElse(null),
                row.group("recorded").values());
    }

    static List<Annex> annexes(FormValues values) {
        return values.rows("annexes").stream()
                .map(row -> new Annex(
                        row.number("nr").orElse(null),
                        row.text("label").orElse(null),
                        row.textOrEmpty("title"),
                        row.group("recorded").values()))
                .toList();
    }

    static List<Map<String, Object>> pointRows(List<Proposal.Point> points) {
        return points.stream()
                .map(p -> row("nr", p.nr(), "text", p.text(), "body", p.decidingBody(), "condition", p.condition()))
                .toList();
    }

    static List<Map<String, Object>> annexRows(List<Annex> annexes) {
        return annexes.stream()
                .map(a -> row("nr", a.nr(), "label", a.label(), "title", a.title()))
                .toList();
    }

    private static Map<String, Object> row(@Nullable Object... namesAndValues) {
        var row = new LinkedHashMap<String, Object>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            var value = namesAndValues[i + 1];
            if (value != null) {
                row.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return row;
    }
}
