package se.arendegang.deploy.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.arendegang.replay.tree.RecordedNode;

/** What a recorded file says that a person has to find on the leaves of the case view. */
record RecordedFacts(RecordedNode file) {

    /** So much of a long text is looked for. */
    private static final int BEGINNING = 80;

    String dnr() {
        return file.at("document.dnr").asText().orElseThrow();
    }

    String title() {
        return file.at("document.title").asText().orElseThrow();
    }

    List<String> onLeaf(String leaf) {
        var said = switch (leaf) {
            case "tidslinje" -> Stream.of(dnr(), title());
            case "handlingar" -> papers();
            case "forslag" -> Stream.concat(points("proposed_decision", "points"), officePoints());
            case "yttranden" -> statements().flatMap(RecordedFacts::statement);
            case "forhandlingar" -> negotiations();
            case "beslut" -> decided();
            default -> Stream.<String>of();
        };
        return said.map(RecordedFacts::beginning).distinct().toList();
    }

    private Stream<String> papers() {
        var report = file.child("tjansteutlatande");
        var sections = report.list("sections").stream()
                .flatMap(section -> Stream.concat(text(section, "heading"), paragraphs(section, "text")));
        var annexes = file.list("annexes").stream().flatMap(annex -> text(annex, "title"));
        return Stream.of(sections, annexes, paragraphs(file.child("matter"), "text"))
                .flatMap(all -> all);
    }

    private Stream<String> points(String block, String list) {
        return file.child(block).list(list).stream().flatMap(point -> text(point, "text"));
    }

    private Stream<String> officePoints() {
        return file.child("tjansteutlatande").texts("proposed_decision_points").stream();
    }

    private Stream<RecordedNode> statements() {
        return Stream.concat(
                file.child("borgarradsberedningen").list("statements").stream(),
                file.child("kommunstyrelsen").list("items").stream());
    }

    private static Stream<String> statement(RecordedNode statement) {
        var names = statement.list("by").stream().flatMap(author -> text(author, "name"));
        return Stream.concat(names, paragraphs(statement, "text"));
    }

    private Stream<String> negotiations() {
        return Stream.concat(
                file.child("mbl").list("meetings").stream().flatMap(meeting -> text(meeting, "title")),
                unions().stream());
    }

    /** The unions that sat at the table. */
    Set<String> unions() {
        var named = new TreeSet<String>();
        for (var meeting : file.child("mbl").list("meetings")) {
            meeting.list("present").stream()
                    .filter(person -> text(person, "side").anyMatch("union"::equals))
                    .flatMap(person -> text(person, "organisation"))
                    .forEach(named::add);
        }
        return named;
    }

    private Stream<String> decided() {
        var what = new ArrayList<String>();
        text(file.child("kommunstyrelsen"), "decision_date").forEach(what::add);
        for (var assignment : file.list("assignments")) {
            text(assignment, "what").forEach(what::add);
            text(assignment.child("discharged_by"), "dnr").forEach(what::add);
        }
        return what.stream();
    }

    private static Stream<String> text(RecordedNode node, String key) {
        return node.optionalText(key).stream();
    }

    private static Stream<String> paragraphs(RecordedNode node, String key) {
        return text(node, key).flatMap(text -> Stream.of(text.split("\\n\\s*\\n")));
    }

    /** White space folded as the page folds it. */
    private static String beginning(String text) {
        var folded = text.strip().replaceAll("\\s+", " ");
        return folded.substring(0, Math.min(BEGINNING, folded.length()));
    }
}
