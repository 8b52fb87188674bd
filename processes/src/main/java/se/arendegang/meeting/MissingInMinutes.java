package se.arendegang.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.task.Material;

/** Names what the minutes still lack. It hinders nobody: minutes from paper may never get it all. */
@Component
class MissingInMinutes {

    private final Meetings meetings;
    private final Listings listings;
    private final CaseFiles cases;

    MissingInMinutes(Meetings meetings, Listings listings, CaseFiles cases) {
        this.meetings = meetings;
        this.listings = listings;
        this.cases = cases;
    }

    Stream<Material> material(MeetingId id) {
        var lines = new ArrayList<String>();
        var meeting = meetings.get(id);
        if (meeting.chairName() == null) {
            lines.add("Ordföranden är inte angiven.");
        }
        if (meetings.adjusters(id).isEmpty()) {
            lines.add("Justerarna är inte angivna.");
        }
        if (meeting.attendance() == null) {
            lines.add("Närvaron är inte förd.");
        }
        listings.agenda(id).forEach(listing -> lines.addAll(of(listing)));
        return lines.isEmpty()
                ? Stream.empty()
                : Stream.of(new Material("Saknas i protokollet", String.join("\n\n", lines)));
    }

    private List<String> of(Listing listing) {
        var file = cases.get(listing.caseId());
        var lines = new ArrayList<String>();
        if (listing.paragraph() == null) {
            lines.add(file.dnr() + " " + file.title() + " har ingen paragraf.");
        }
        if (listing.outcome() == null) {
            lines.add(file.dnr() + " " + file.title() + " har inget utfall.");
        }
        if (listing.outcome() == ItemOutcome.REMANDED && listing.reason() == null) {
            lines.add(file.dnr() + " " + file.title() + " återremitteras utan skäl.");
        }
        return lines;
    }
}
