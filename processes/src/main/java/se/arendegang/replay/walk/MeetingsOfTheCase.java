package se.arendegang.replay.walk;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.engine.Subject;
import se.arendegang.meeting.Listing;
import se.arendegang.meeting.Listings;
import se.arendegang.meeting.MeetingId;

/** The sittings where the case was listed. */
@Component
class MeetingsOfTheCase implements RelatedSubjects {

    private final Listings listings;

    MeetingsOfTheCase(Listings listings) {
        this.listings = listings;
    }

    @Override
    public List<Subject> of(CaseId id) {
        return listings.ofCase(id).stream()
                .map(Listing::meeting)
                .flatMap(java.util.stream.Stream::ofNullable)
                .map(MeetingId::subject)
                .distinct()
                .toList();
    }
}
