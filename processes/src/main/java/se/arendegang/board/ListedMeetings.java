package se.arendegang.board;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.casefile.MeetingsOfCase;
import se.arendegang.meeting.Listing;
import se.arendegang.meeting.Listings;
import se.arendegang.meeting.MeetingId;

/** The sittings where a case was listed. */
@Component
class ListedMeetings implements MeetingsOfCase {

    private final Listings listings;

    ListedMeetings(Listings listings) {
        this.listings = listings;
    }

    @Override
    public List<UUID> meetings(CaseId id) {
        return listings.ofCase(id).stream()
                .map(Listing::meeting)
                .flatMap(Stream::ofNullable)
                .map(MeetingId::value)
                .distinct()
                .toList();
    }
}
