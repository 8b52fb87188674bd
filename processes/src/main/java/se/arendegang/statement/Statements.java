package se.arendegang.statement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arendegang.casefile.CaseId;

/** The statements of a case, in the order made. */
public interface Statements {

    String COUNCIL_OF_MAYORS = "council_of_mayors";
    String EXECUTIVE_BOARD = "executive_board";

    /** Replaces what was said in a body in a round; entering late or again is allowed until the minutes are adjusted. */
    void record(CaseId id, int round, String body, List<Statement> statements, @Nullable LocalDate on);

    List<Statement> of(CaseId id, int round, String body);

    List<Statement> ofCase(CaseId id);
}
