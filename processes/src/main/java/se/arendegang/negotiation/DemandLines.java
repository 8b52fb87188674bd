package se.arendegang.negotiation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arendegang.task.Material;

/** What unions have put forward, each with what the employer has answered, to be read beside a form. */
final class DemandLines {

    private DemandLines() {}

    static Stream<Demand> of(Negotiation negotiation) {
        return negotiation.minutes().stream().flatMap(minutes -> minutes.demands().stream());
    }

    /** Nothing when there is none. */
    static Stream<Material> material(String heading, List<Demand> demands) {
        return demands.isEmpty()
                ? Stream.empty()
                : Stream.of(new Material(
                        heading, demands.stream().map(DemandLines::line).collect(Collectors.joining("\n\n"))));
    }

    private static String line(Demand demand) {
        var text = demand.text() == null ? "Texten är inte antecknad." : demand.text();
        return String.join(", ", demand.by()) + ": " + text + "\n\n" + answer(demand);
    }

    private static String answer(Demand demand) {
        if (demand.leftUnanswered()) {
            return "Lämnat utan svar.";
        }
        var code = demand.answer() == null ? "" : demand.answer();
        var verb = EmployerAnswer.ofCode(code).map(DemandLines::verb).orElse(code);
        var words = (verb + " " + (demand.answerText() == null ? "" : demand.answerText())).strip();
        return words.isEmpty() ? "Inte besvarat ännu." : words;
    }

    private static String verb(EmployerAnswer answer) {
        return switch (answer) {
            case GRANTED -> "Arbetsgivaren tillmötesgår det.";
            case PARTLY -> "Arbetsgivaren tillmötesgår det delvis.";
            case REJECTED -> "Arbetsgivaren avslår det.";
            case REFERRED -> "Arbetsgivaren hänskjuter det.";
            case LATER -> "Arbetsgivaren besvarar det senare.";
        };
    }
}
