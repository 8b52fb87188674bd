package se.arendegang.ui.union;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;
import se.arendegang.union.Agreed;
import se.arendegang.union.Union;
import se.arendegang.union.Unions;

/** One union: what it is and was called, and what is and was agreed with it. */
final class UnionPanel extends Section {

    private static final long serialVersionUID = 1L;

    UnionPanel(Unions unions, Union union, LocalDate today, Runnable changed) {
        addClassName("panel");
        add(new H2(union.name()));
        if (union.names().size() > 1) {
            var names = new UnorderedList();
            union.names()
                    .forEach(name -> names.add(new ListItem(Say.text(
                            "union.names",
                            name.name(),
                            day(name.from(), "union.unknown"),
                            day(name.to(), "union.openEnded")))));
            add(names);
        }
        if (!unions.hasAgreement(union.id(), today)) {
            add(new Paragraph(Say.text("union.noAgreement")));
        }
        unions.agreements(union.id()).forEach(agreed -> add(agreement(agreed)));
        var ways = new Div(
                new Button(Say.text("union.agree"), click -> new AgreementDialog(unions, union, today, changed).open()),
                new Button(Say.text("union.rename"), click -> new RenameDialog(unions, union, today, changed).open()));
        ways.addClassName("deeds");
        add(ways);
    }

    private static Div agreement(Agreed agreed) {
        var what = agreed.agreement();
        var replaces = what.replaces().isEmpty()
                ? Say.text("union.replacesNothing")
                : Say.text("union.replaces", String.join(", ", what.replaces()));
        var said = new Div(
                new Paragraph(Say.text(
                        "union.agreement",
                        what.name(),
                        Dates.exact(agreed.from()),
                        day(agreed.to(), "union.openEnded"))),
                new Paragraph(replaces + ". " + Say.text("union.days", what.centralRequestDays()) + "."));
        said.addClassName("said");
        return said;
    }

    private static String day(@Nullable LocalDate day, String otherwise) {
        return day == null ? Say.text(otherwise) : Dates.exact(day);
    }
}
