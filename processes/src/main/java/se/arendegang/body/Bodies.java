package se.arendegang.body;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Bodies, and who sits in them when. */
public interface Bodies {

    UUID EXECUTIVE_BOARD = UUID.fromString("00000000-0000-7000-8000-000000000001");
    UUID COUNCIL_OF_MAYORS = UUID.fromString("00000000-0000-7000-8000-000000000002");
    UUID CITY_COUNCIL = UUID.fromString("00000000-0000-7000-8000-000000000003");

    /** The body of that name, registered when it is new. */
    Body named(String name);

    List<Body> all();

    /** The person of that name, registered when new; a name written otherwise is another person until somebody joins them. */
    UUID person(String name);

    /** Notes that a person sat in a body for a party on a day; widens an earlier seat of the same kind. */
    void seat(UUID body, UUID person, @Nullable String party, String capacity, @Nullable LocalDate on);

    List<Seat> seats(UUID body, LocalDate on);

    /** The division's name on a day, if it is registered. */
    @Nullable
    String divisionName(String code, LocalDate on);
}
