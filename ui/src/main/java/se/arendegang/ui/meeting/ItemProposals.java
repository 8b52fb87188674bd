package se.arendegang.ui.meeting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import se.arendegang.casefile.CaseFile;
import se.arendegang.meeting.Listing;
import se.arendegang.ui.obstacle.LeftTextList;
import se.arendegang.ui.text.Say;

/** The proposals at one item: what comes in shows by itself, and what the person writes meanwhile is left alone. */
final class ItemProposals extends Section {

    private static final long serialVersionUID = 1L;

    private final transient ProposalDesk desk;
    private final transient Listing listing;
    private final Div writing = new Div();
    private final Div news = new Div();
    private transient List<Object> shown = List.of();

    ItemProposals(ProposalDesk desk, CaseFile file, Listing listing) {
        this.desk = desk;
        this.listing = listing;
        addClassName("panel");
        setVisible(!desk.of(listing).isEmpty() || desk.mayHandIn(listing));
        add(new H3(file.dnr() + " " + file.title()), news);
        if (desk.mayHandIn(listing)) {
            writing.setVisible(desk.hasBegun(listing));
            writeAnew();
            var open = new Button(Say.text("proposals.handIn"), click -> writing.setVisible(!writing.isVisible()));
            open.setAriaLabel(Say.text("proposals.handInTo", file.dnr()));
            open.addThemeVariants(ButtonVariant.SMALL);
            add(open, writing);
        }
        look();
    }

    private void writeAnew() {
        writing.removeAll();
        writing.add(new ProposalForm(desk, listing, () -> {
            writing.setVisible(false);
            writeAnew();
            look();
        }));
    }

    void look() {
        var left = desk.left(listing);
        var all = desk.of(listing);
        if (!List.<Object>of(left, all).equals(shown)) {
            shown = List.of(left, all);
            news.removeAll();
            news.add(new LeftTextList(left));
            all.forEach(one -> news.add(new SaidProposal(one, desk.mayWithdraw(listing, one), () -> {
                desk.withdraw(one);
                look();
            })));
        }
    }
}
