package se.arendegang.negotiation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.engine.WaitingPlaces;
import se.arendegang.task.TaskMirror;

/** What a negotiation's path asks of the record, and what it makes of the answers. Every method may be repeated. */
@Service
@Transactional
public class NegotiationCourse {

    private final JdbcNegotiations negotiations;
    private final JdbcParties parties;
    private final PartyEnds ends;
    private final CentralRequests central;
    private final AdjusterList adjusters;
    private final NegotiationLines lines;
    private final CaseFiles cases;
    private final TaskMirror tasks;
    private final WaitingPlaces places;
    private final PathEnd end;

    NegotiationCourse(
            JdbcNegotiations negotiations,
            JdbcParties parties,
            PartyEnds ends,
            CentralRequests central,
            AdjusterList adjusters,
            NegotiationLines lines,
            CaseFiles cases,
            TaskMirror tasks,
            WaitingPlaces places,
            PathEnd end) {
        this.negotiations = negotiations;
        this.parties = parties;
        this.ends = ends;
        this.central = central;
        this.adjusters = adjusters;
        this.lines = lines;
        this.cases = cases;
        this.tasks = tasks;
        this.places = places;
        this.end = end;
    }

    /** The demands to answer after a sitting; none after an older one than the newest recorded. */
    public List<UUID> openDemands(NegotiationId id, int sittingNo) {
        var minutes = get(id).minutes();
        var newest = minutes.stream()
                .filter(m -> m.centralWith() == null)
                .mapToInt(Minutes::sittingNo)
                .max()
                .orElse(0);
        if (sittingNo < newest) {
            return List.of();
        }
        return minutes.stream()
                .flatMap(m -> m.demands().stream())
                .filter(Demand::isOpen)
                .map(demand -> demand.id().value())
                .toList();
    }

    /** The unions whose negotiation has not ended. */
    public List<UUID> openParties(NegotiationId id) {
        return parties.of(id).stream()
                .filter(party -> party.ended() == null)
                .map(party -> party.id().value())
                .toList();
    }

    /** The unions whose part of the path is not at its end: also one whose central minutes are still to be adjusted. */
    public List<UUID> partiesOnTheirWay(NegotiationId id) {
        var unadjusted = get(id).minutes().stream()
                .filter(PathEnd::isUnadjusted)
                .map(Minutes::centralWith)
                .filter(Objects::nonNull)
                .toList();
        return parties.of(id).stream()
                .filter(party -> party.ended() == null || unadjusted.contains(party.id()))
                .map(party -> party.id().value())
                .toList();
    }

    /** Whether a union that disagrees can still ask for central negotiation (MBL 14 §), or has asked. */
    public boolean openCentralRequest(NegotiationId id, PartyId party) {
        return central.open(get(id), parties.find(party).orElseThrow());
    }

    /** The negotiation with one union has come to its end (MBL 16 § third paragraph). */
    public void endWithUnion(NegotiationId id, PartyId party) {
        var negotiation = get(id);
        var union = parties.find(party).orElseThrow();
        if (union.ended() == null) {
            ends.end(negotiation, union, ends.followingFrom(negotiation, union, cases.today(negotiation.caseId())));
        }
        var now = get(id);
        if (now.isOpen() && openParties(id).isEmpty()) {
            concluded(now);
        }
    }

    /**
     * Ended with every union: the obstacle is lifted.
     *
     * @throws IllegalStateException naming the unions it has not ended with; the path begun again asks them
     */
    public void conclude(NegotiationId id) {
        var negotiation = get(id);
        demandEndedWithAll(negotiation);
        concluded(negotiation);
    }

    private void concluded(Negotiation negotiation) {
        var on = lastEnd(negotiation);
        if (negotiations.end(negotiation.id(), "concluded", null, on)) {
            lines.concluded(negotiation.caseId(), negotiation.id(), on);
        }
        end.note(negotiation.id());
    }

    private static void demandEndedWithAll(Negotiation negotiation) {
        var left = negotiation.parties().stream()
                .filter(party -> party.ended() == null)
                .map(UnionParty::name)
                .collect(Collectors.joining(", "));
        if (negotiation.isOpen() && !left.isEmpty()) {
            throw new IllegalStateException("Förhandlingen kan inte avslutas: den har inte avslutats med " + left
                    + ". Starta om förhandlingens gång, så frågas de om sin ståndpunkt.");
        }
    }

    private static @Nullable LocalDate lastEnd(Negotiation negotiation) {
        return negotiation.parties().stream()
                .map(UnionParty::ended)
                .filter(Objects::nonNull)
                .map(UnionParty.End::on)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * Who is still to adjust minutes: the employer and every union that took part, unless the minutes name others.
     *
     * @param sittingNo null for all minutes of the negotiation
     * @param party the union of a central sitting
     */
    public List<UUID> openAdjusters(NegotiationId id, @Nullable Integer sittingNo, @Nullable PartyId party) {
        var open = adjusters.open(
                get(id),
                one -> sittingNo == null || (one.sittingNo() == sittingNo && Objects.equals(one.centralWith(), party)));
        end.note(id);
        return open;
    }

    /**
     * The path took another way: open tasks leave every inbox at once.
     *
     * @param party set when only this union's time to ask for central negotiation has run out
     */
    public void cancelTasks(NegotiationId id, @Nullable PartyId party) {
        if (party == null) {
            tasks.cancelOpen(id.subject());
            places.leaveAll(id.subject());
            end.note(id);
        } else {
            tasks.cancelOpen(
                    id.subject(),
                    NegotiationProcess.Task.REQUEST_CENTRAL,
                    party.value().toString());
        }
    }

    private Negotiation get(NegotiationId id) {
        return negotiations.find(id).orElseThrow(() -> new IllegalArgumentException("no negotiation " + id.value()));
    }
}
