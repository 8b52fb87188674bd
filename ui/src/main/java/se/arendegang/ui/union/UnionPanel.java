package se.arendegang.ui.union;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;
import se.arendegang.union.Union;

/** One union: what it is and was called, what is and was agreed with it, and what was put right. */
final class UnionPanel extends Section {

    private static final long serialVersionUID = 1L;

    UnionPanel(UnionRegister register, Union union, LocalDate today, Runnable changed) {
        addClassName("panel");
        var mistakes = new Mistakes(register, union, today, changed);
        var names = new UnorderedList();
        union.names().forEach(name -> names.add(new ListItem(new Div(said(name)), mistakes.name(name))));
        add(new H2(union.nameOn(today)), names);
        var agreements = register.agreements();
        if (!agreements.hasCollective(union.id(), today)) {
            add(new Paragraph(Say.text("union.noAgreement", agreements.centralRequestDays(union.id(), today))));
        }
        agreements.ofUnion(union.id()).forEach(agreed -> add(new AgreementPart(agreed, mistakes)));
        var corrections = register.corrections().ofUnion(union.id());
        if (!corrections.isEmpty()) {
            add(new CorrectionsPart(corrections));
        }
        var ways = new Div(
                new Button(
                        Say.text("union.agree"),
                        click -> new AgreementDialog(agreements, union, today, changed).open()),
                new Button(
                        Say.text("union.rename"),
                        click -> new RenameDialog(register.unions(), union, today, changed).open()));
        ways.addClassName("deeds");
        add(ways);
    }

    private static String said(Union.Name name) {
        var from = name.from();
        var to = name.to();
        if (from == null) {
            return to == null ? name.name() : Say.text("union.calledUntil", name.name(), Dates.full(to));
        }
        return to == null
                ? Say.text("union.calledSince", name.name(), Dates.full(from))
                : Say.text("union.calledBetween", name.name(), Dates.full(from), Dates.full(to));
    }
}
