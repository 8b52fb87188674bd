package se.arendegang.ui.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.springframework.core.annotation.Order;
import se.arendegang.casefile.CaseFile;
import se.arendegang.identity.Actor;
import se.arendegang.proposal.Proposal;
import se.arendegang.ui.text.Say;

/** What each author proposes, newest first. */
@Order(3)
@org.springframework.stereotype.Component
class ProposalsTab implements CaseTab {

    private final PapersInSight papers;

    ProposalsTab(PapersInSight papers) {
        this.papers = papers;
    }

    @Override
    public String code() {
        return "forslag";
    }

    @Override
    public boolean isFor(Actor actor) {
        return CaseSight.isInside(actor);
    }

    @Override
    public Component draw(CaseFile file, Actor actor) {
        var page = new Div();
        var all = papers.proposals(file, actor).reversed();
        if (all.isEmpty()) {
            page.add(new Paragraph(Say.text("proposals.none")));
        }
        all.forEach(proposal -> page.add(panel(proposal)));
        return page;
    }

    private static Section panel(Proposal proposal) {
        var panel = new Section(new H2(Say.text(
                "proposals.by", Say.text("proposal." + proposal.author()), proposal.version(), proposal.round())));
        panel.addClassName("panel");
        if (proposal.leadIn() != null) {
            panel.add(new Paragraph(proposal.leadIn()));
        }
        var points = new OrderedList();
        for (var point : proposal.points()) {
            var item = new ListItem(point.text());
            if (point.nr() != null) {
                item.getElement().setAttribute("value", String.valueOf(point.nr()));
            }
            points.add(item);
        }
        points.addClassName("text");
        panel.add(points);
        return panel;
    }
}
