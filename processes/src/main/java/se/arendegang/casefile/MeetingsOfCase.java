package se.arendegang.casefile;

import java.util.List;
import java.util.UUID;

/** The sittings that dealt with a case. */
public interface MeetingsOfCase {

    List<UUID> meetings(CaseId id);
}
