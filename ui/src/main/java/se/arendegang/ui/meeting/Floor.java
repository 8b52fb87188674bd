package se.arendegang.ui.meeting;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.Duration;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.meeting.Listings;
import se.arendegang.meeting.MeetingId;
import se.arendegang.ui.live.Live;
import se.arendegang.ui.text.Say;

/** What members propose at the items of a sitting, as it comes. */
@Component
class Floor {

    private static final Duration PACE = Duration.ofSeconds(2);

    private final Listings listings;
    private final ProposalDesk desk;
    private final CaseFiles cases;
    private final Live live;

    Floor(Listings listings, ProposalDesk desk, CaseFiles cases, Live live) {
        this.listings = listings;
        this.desk = desk;
        this.cases = cases;
        this.live = live;
    }

    Div of(MeetingId id) {
        var floor = new Div(new H2(Say.text("field.yrkanden")));
        floor.addClassName("floor");
        var agenda = listings.agenda(id);
        floor.setVisible(!agenda.isEmpty());
        for (var listing : agenda) {
            var item = new ItemProposals(desk, cases.get(listing.caseId()), listing);
            live.look(item, PACE, item::look);
            floor.add(item);
        }
        return floor;
    }
}
