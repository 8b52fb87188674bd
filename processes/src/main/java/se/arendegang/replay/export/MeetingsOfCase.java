package se.arendegang.replay.export;

import java.util.List;
import java.util.UUID;
import se.arendegang.casefile.CaseId;

/** The sittings that dealt with a case. */
interface MeetingsOfCase {

    List<UUID> meetings(CaseId id);
}
