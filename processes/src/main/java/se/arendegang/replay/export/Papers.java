package se.arendegang.replay.export;

import java.util.List;
import se.arendegang.casefile.CaseId;

/** Papers that belong to the export of a case. */
interface Papers {

    List<Paper> of(CaseId id);
}
