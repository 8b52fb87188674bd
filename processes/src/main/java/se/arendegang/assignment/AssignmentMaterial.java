package se.arendegang.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arendegang.task.Material;
import se.arendegang.task.OpenTask;

/** What is read beside a task about an assignment. */
final class AssignmentMaterial {

    private AssignmentMaterial() {}

    static AssignmentId id(OpenTask task) {
        return new AssignmentId(task.key().subject().id());
    }

    static Optional<String> qualifier(Assignments assignments, OpenTask task) {
        return assignments.find(id(task)).map(a -> "nr " + (a.seq() + 1) + (a.to() == null ? "" : ", " + a.to()));
    }

    static List<Material> of(Assignment a) {
        var material = new ArrayList<Material>();
        var frame = Stream.of(
                        line("Mottagare: ", a.to()),
                        line("Ram: ", a.frame()),
                        line("Redovisas till: ", a.reportBackTo()),
                        line("Form: ", a.reportForm()),
                        line("Senast: ", a.due()))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining("\n\n"));
        material.add(new Material("Uppdraget", a.what() == null ? a.key() : a.what()));
        if (!frame.isEmpty()) {
            material.add(new Material("Villkor", frame));
        }
        a.reports().stream()
                .map(r -> new Material(
                        r.whole() ? "Redovisat" : "Redovisat till en del",
                        Stream.of(line("", r.text()), line("Kvarstår: ", r.whatIsLeft()))
                                .filter(s -> !s.isEmpty())
                                .collect(Collectors.joining("\n\n"))))
                .forEach(material::add);
        a.discharges().stream()
                .map(d -> new Material(
                        "Redovisas i ärende " + (d.byDnr() == null ? "" : d.byDnr()),
                        Stream.of(line("", d.howAsWritten()), line("Omfattar: ", d.covers()))
                                .filter(s -> !s.isEmpty())
                                .collect(Collectors.joining("\n\n"))))
                .forEach(material::add);
        return material;
    }

    private static String line(String lead, @org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : lead + text;
    }
}
