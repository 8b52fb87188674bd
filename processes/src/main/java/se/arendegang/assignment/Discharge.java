package se.arendegang.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arendegang.casefile.CaseId;

/**
 * An assignment reported by another case. Either end may not be known yet; it is linked when it comes.
 *
 * @param by the case that discharges it, null until a case has that number
 * @param recordedCase the recorded id of the case that gave the assignment, as the discharging case names it
 * @param covers what it covers, when that is not all
 * @param ownRow the discharging case's own row as it came; empty when only the giver speaks of it
 * @param givenRow what the giver's record says of it (discharged_by) as it came; empty when it says nothing
 */
public record Discharge(
        UUID id,
        @Nullable AssignmentId assignment,
        @Nullable CaseId by,
        @Nullable String byDnr,
        @Nullable String byDocument,
        @Nullable String source,
        @Nullable String covers,
        boolean whole,
        @Nullable String recordedCase,
        @Nullable String recordedAssignment,
        @Nullable String howAsWritten,
        @Nullable Integer ownSeq,
        Map<String, Object> ownRow,
        @Nullable LocalDate happenedOn,
        Instant recordedAt,
        Map<String, Object> givenRow) {

    public boolean isLinked() {
        return by != null && assignment != null;
    }

    boolean isSameAs(Discharge other) {
        return !id.equals(other.id)
                && isLinked()
                && Objects.equals(by, other.by)
                && Objects.equals(assignment, other.assignment);
    }

    Discharge by(CaseId known) {
        return new Discharge(
                id,
                assignment,
                known,
                byDnr,
                byDocument,
                source,
                covers,
                whole,
                recordedCase,
                recordedAssignment,
                howAsWritten,
                ownSeq,
                ownRow,
                happenedOn,
                recordedAt,
                givenRow);
    }

    Discharge of(AssignmentId known) {
        return new Discharge(
                id,
                known,
                by,
                byDnr,
                byDocument,
                source,
                covers,
                whole,
                recordedCase,
                recordedAssignment,
                howAsWritten,
                ownSeq,
                ownRow,
                happenedOn,
                recordedAt,
                givenRow);
    }

    /** One discharge told from both ends: partial when either says so. */
    Discharge togetherWith(Discharge other) {
        return new Discharge(
                id,
                assignment,
                by,
                byDnr == null ? other.byDnr : byDnr,
                byDocument == null ? other.byDocument : byDocument,
                source == null ? other.source : source,
                covers == null ? other.covers : covers,
                whole && other.whole,
                recordedCase == null ? other.recordedCase : recordedCase,
                recordedAssignment == null ? other.recordedAssignment : recordedAssignment,
                howAsWritten == null ? other.howAsWritten : howAsWritten,
                ownSeq == null ? other.ownSeq : ownSeq,
                ownRow.isEmpty() ? other.ownRow : ownRow,
                happenedOn == null ? other.happenedOn : happenedOn,
                recordedAt,
                givenRow.isEmpty() ? other.givenRow : givenRow);
    }
}
