package se.arendegang.replay.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.arendegang.deadline.LastDays;
import se.arendegang.deadline.SwedishCalendar;
import se.arendegang.replay.rule.CaseRules;
import se.arendegang.replay.rule.Finding;
import se.arendegang.replay.rule.FindingKind;
import se.arendegang.replay.tree.RecordedCase;
import se.arendegang.replay.tree.RecordedNode;

/** Reads recorded cases: all files are checked before anything is handed on, and everything found is told at once. */
public final class CaseReader {
    private final SchemaCheck schema = new SchemaCheck();
    private final CaseRules rules = new CaseRules(new LastDays(new SwedishCalendar()));

    /** Immediate and repeatable; nothing is stored. */
    public ReadCases read(List<Path> files) {
        List<RecordedCase> cases = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Path file : files) {
            List<Finding> inFile = new ArrayList<>();
            readOne(file, inFile).ifPresent(cases::add);
            inFile.sort(Finding.IN_FILE_ORDER);
            findings.addAll(inFile);
        }
        findings.addAll(SameCaseTwice.among(cases));
        boolean refused = findings.stream().anyMatch(Finding::refuses);
        return new ReadCases(refused ? List.of() : List.copyOf(cases), List.copyOf(findings));
    }

    private Optional<RecordedCase> readOne(Path file, List<Finding> findings) {
        try {
            RecordedNode root = YamlTree.read(file, SourceText.read(file));
            Optional<Finding> otherSchema = otherSchema(file, root);
            if (otherSchema.isPresent()) {
                findings.add(otherSchema.get());
                return Optional.empty();
            }
            findings.addAll(schema.check(file, root));
            findings.addAll(rules.check(file, root));
            return Optional.of(new RecordedCase(file, root));
        } catch (CannotRead fault) {
            findings.add(fault.finding());
            return Optional.empty();
        }
    }

    /** A file of another schema or version is not held against this one: only that is said. */
    private static Optional<Finding> otherSchema(Path file, RecordedNode root) {
        if (!root.isMap()) {
            return Optional.of(FindingKind.error("file-no-map").at(file, root, Shown.value(root)));
        }
        RecordedNode named = root.child("schema");
        String name = named.asText().orElse("");
        if (name.equals(CaseSchema.VERSION)) {
            return Optional.empty();
        }
        if (name.isBlank()) {
            return Optional.of(FindingKind.error("schema-missing").at(file, named, CaseSchema.VERSION));
        }
        String code = name.startsWith("decision-path-case/") ? "schema-version" : "schema-another";
        return Optional.of(FindingKind.error(code).at(file, named, name, CaseSchema.VERSION));
    }
}
