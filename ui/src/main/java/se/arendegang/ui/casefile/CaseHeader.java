package se.arendegang.ui.casefile;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arendegang.casefile.CaseFile;
import se.arendegang.casefile.Stage;
import se.arendegang.task.TaskRow;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;

/** What the case is, where it stands, with whom, and what comes then. */
class CaseHeader extends Header {

    private static final long serialVersionUID = 1L;

    CaseHeader(CaseFile file, Position position, CaseDeeds deeds) {
        addClassName("view-header");
        var number = new Span(file.dnr());
        number.addClassName("dnr");
        var top = new Div(number, deeds.menu(file));
        top.addClassNames("facts", "spread");
        add(top, new H1(file.title()), new StageLine(file.stage(), file.status().equals("closed")), facts(file));
        var words = new Div();
        words.addClassName("position");
        words.getElement().setAttribute("aria-live", "polite");
        words.add(line("case.now", now(file, position)));
        with(position).ifPresent(who -> words.add(line("case.with", who)));
        next(file).ifPresent(then -> words.add(line("case.then", then)));
        add(words);
    }

    private static Div facts(CaseFile file) {
        var facts = new Div();
        facts.addClassName("facts");
        facts.add(new Span(Say.text("case.type", Say.text("choice." + file.caseType()))));
        if (file.officerName() != null) {
            facts.add(new Span(Say.text("case.officer", file.officerName())));
        }
        if (file.round() > 1) {
            facts.add(new Span(Say.text("case.round", file.round())));
        }
        if (file.aimMeeting() != null) {
            facts.add(new Span(Say.text("case.aim", Dates.exact(file.aimMeeting()))));
        }
        return facts;
    }

    private static Paragraph line(String label, String text) {
        var name = new Span(Say.text(label) + " ");
        name.addClassName("label");
        return new Paragraph(name, new Span(text));
    }

    private static String now(CaseFile file, Position position) {
        if (!file.status().equals("open")) {
            var status = Say.or(
                    "case.status." + file.status(),
                    Say.text("stage." + file.stage().code()));
            return position.tasks().isEmpty() ? status : status + " " + Say.text("case.left", asked(position));
        }
        return asked(position);
    }

    private static String asked(Position position) {
        var asked = position.tasks().stream().map(CaseHeader::named);
        var awaited = position.waits().stream().map(wait -> Say.or("wait." + wait.element(), Say.text("case.waiting")));
        var words = Stream.concat(asked, awaited).distinct().toList();
        return words.isEmpty() ? Say.text("case.onItsWay") : String.join("; ", words) + ".";
    }

    private static String named(TaskRow task) {
        var name = Say.step(task.key().element());
        return task.qualifier() == null ? name : name + " (" + task.qualifier() + ")";
    }

    private static Optional<String> with(Position position) {
        List<String> who = position.tasks().stream()
                .map(task -> task.assigneeName() == null
                        ? Say.text("role." + task.role().code())
                        : task.assigneeName())
                .distinct()
                .toList();
        return who.isEmpty() ? Optional.empty() : Optional.of(who.stream().collect(Collectors.joining(", ")) + ".");
    }

    private static Optional<String> next(CaseFile file) {
        return file.stage() == Stage.FINISHED
                ? Optional.empty()
                : Optional.of(
                        Say.text("stage.next." + Stage.values()[file.stage().ordinal() + 1].code()) + ".");
    }
}
