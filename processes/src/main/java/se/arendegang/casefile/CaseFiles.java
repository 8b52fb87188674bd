package se.arendegang.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arendegang.identity.Actor;

/** The cases. Writes commit together with their audit line and the engine's command. */
public interface CaseFiles {

    /**
     * Opens a case and starts its path.
     *
     * @throws DnrTaken when the number belongs to another case
     */
    CaseFile open(NewCase newCase, Actor actor);

    /** Names who prepares the case. */
    void setOfficer(CaseId id, UUID account, String name);

    Optional<CaseFile> find(CaseId id);

    Optional<CaseFile> findByDnr(String dnr);

    Optional<CaseFile> findByRecordedId(String recordedId);

    /** The stage and round the path is to carry out next; asked by the path at every turn. */
    CaseFile get(CaseId id);

    /** Moves the case on within its round. Repeatable: does nothing unless the case stands at {@code from} in the round. */
    void moveOn(CaseId id, int round, Stage from, Stage to);

    /**
     * Opens the round after {@code round} at a stage: remanded (aterremiss), tabled (bordlaggning), or reopened.
     * Repeatable: does nothing when that round is open already.
     *
     * @param because a value of {@code rounds[].because} in the recorded-case schema, or {@code reopened}
     */
    void openRound(
            CaseId id,
            int round,
            String because,
            Stage from,
            Stage to,
            @Nullable String reason,
            @Nullable LocalDate on);

    /** Withdraws the case at any stage; the path ends. */
    void withdraw(CaseId id, String reason, Actor actor, @Nullable LocalDate on);

    /** How the case was withdrawn; empty when it was not. */
    Optional<Withdrawal> withdrawal(CaseId id);

    /** What a recorded case calls the stage in which the case was withdrawn. */
    void writeWithdrawalStage(CaseId id, String word);

    /** How a recorded case writes what brought a round, and its blocks there; a reason that the record has already stays. */
    void writeRound(
            CaseId id,
            int round,
            @Nullable String because,
            @Nullable String reason,
            @Nullable String from,
            @Nullable String to,
            List<String> blocks);

    /**
     * The case comes back to a stage from wherever it stands, such as for a new negotiation; open tasks of the present
     * stage are cancelled.
     *
     * @param because as for {@link #openRound}
     */
    void comeBack(CaseId id, String because, Stage stage, @Nullable String reason, Actor actor, @Nullable LocalDate on);

    /** Reopens a stage, with a reason; open tasks of the present stage are cancelled. */
    void reopen(CaseId id, Stage stage, String reason, Actor actor, @Nullable LocalDate on);

    /** The case was decided without having come this far (a late item): the path goes on after the decision. */
    void decidedAlready(CaseId id, String reason, Actor actor, @Nullable LocalDate on);

    void close(CaseId id);

    /** Sets the case's own clock, while a recorded case is replayed. */
    void setReplayDate(CaseId id, @Nullable LocalDate date);

    /** Today for this case: its own clock when it has one. */
    LocalDate today(CaseId id);

    List<CaseRound> rounds(CaseId id);
}
