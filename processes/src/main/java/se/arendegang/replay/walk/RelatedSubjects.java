package se.arendegang.replay.walk;

import java.util.List;
import se.arendegang.casefile.CaseId;
import se.arendegang.engine.Subject;

/** Things with a path of their own whose tasks a recorded case speaks of, though they do not belong to the case alone. */
interface RelatedSubjects {

    List<Subject> of(CaseId id);
}
