package se.arendegang.meeting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arendegang.casefile.CaseId;

/** The cases on the agendas, and what became of them. */
public interface Listings {

    /** Puts a case on an agenda; without a meeting the record only says that the step was skipped. */
    Listing list(CaseId id, int round, int visit, @Nullable MeetingId meeting, @Nullable String lateReason);

    Optional<Listing> find(ListingId id);

    /** @throws java.util.NoSuchElementException when there is none */
    Listing get(ListingId id);

    /** The case's newest listing in a round. */
    Optional<Listing> newest(CaseId id, int round);

    /** All listings of a case, oldest first. */
    List<Listing> ofCase(CaseId id);

    /** A meeting's agenda in order. */
    List<Listing> agenda(MeetingId id);

    /** Keeps what has become known about an item. */
    void save(Listing listing);

    /** The item leaves the agenda; whoever waits for it is told. */
    void withdraw(ListingId id, String reason);

    /** The item is over; whoever waits for it is told. */
    void dealtWith(ListingId id);
}
