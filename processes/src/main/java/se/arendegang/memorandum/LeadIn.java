package se.arendegang.memorandum;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arendegang.statement.Author;
import se.arendegang.statement.Statement;
import se.arendegang.statement.Statements;

/** The fixed sentence before a statement (DOC-10 to DOC-14): as written where the record has it, otherwise today's phrase. */
final class LeadIn {

    private LeadIn() {}

    /** Null when the statement's own text already opens with the sentence, as in kommunstyrelsens block of 2006. */
    static @Nullable String of(Statement statement, List<Statement> all) {
        if (statement.leadIn() != null) {
            return statement.leadIn();
        }
        var verb = verb(statement.kind());
        if (Paragraphs.says(statement.text(), verb) || statement.authors().isEmpty()) {
            return null;
        }
        return verb + " " + names(statement.authors()) + " "
                + reference(statement, all).orElse("enligt följande") + ".";
    }

    private static Optional<String> reference(Statement statement, List<Statement> all) {
        return all.stream()
                .filter(earlier -> earlier.key().equals(statement.refersTo()))
                .findFirst()
                .map(earlier -> "med hänvisning till " + noun(earlier.kind()) + " av (" + parties(earlier) + ") i "
                        + body(earlier.body()));
    }

    private static String parties(Statement statement) {
        return together(statement.authors().stream()
                .map(author -> author.party() == null ? author.name() : author.party())
                .distinct()
                .toList());
    }

    /** {@code borgarråden X och Y (båda s)}: the title when all share it, the party once for each run of names. */
    static String names(List<Author> authors) {
        var titled = authors.stream().allMatch(author -> "borgarråd".equals(author.role()));
        var title = !titled ? "" : authors.size() == 1 ? "borgarrådet " : "borgarråden ";
        return title + together(runs(authors).stream().map(LeadIn::run).toList());
    }

    private static List<List<Author>> runs(List<Author> authors) {
        var runs = new ArrayList<List<Author>>();
        for (var author : authors) {
            if (runs.isEmpty() || !Objects.equals(runs.getLast().getFirst().party(), author.party())) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(author);
        }
        return runs;
    }

    private static String run(List<Author> ofOneParty) {
        var names = together(ofOneParty.stream().map(Author::name).toList());
        var party = ofOneParty.getFirst().party();
        if (party == null) {
            return names;
        }
        return switch (ofOneParty.size()) {
            case 1 -> names + " (" + party + ")";
            case 2 -> names + " (båda " + party + ")";
            default -> names + " (alla " + party + ")";
        };
    }

    private static String together(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " och " + words.getLast();
    }

    private static String verb(String kind) {
        return switch (kind) {
            case "reservation" -> "Reservation anfördes av";
            case "sarskilt_uttalande" -> "Särskilt uttalande gjordes av";
            default -> "Ersättaryttrande gjordes av";
        };
    }

    private static String noun(String kind) {
        return switch (kind) {
            case "reservation" -> "reservationen";
            case "sarskilt_uttalande" -> "det särskilda uttalandet";
            default -> "ersättaryttrandet";
        };
    }

    private static String body(String body) {
        return body.equals(Statements.COUNCIL_OF_MAYORS) ? "borgarrådsberedningen" : "kommunstyrelsen";
    }
}
