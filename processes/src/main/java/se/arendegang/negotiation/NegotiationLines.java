package se.arendegang.negotiation;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.audit.AuditLine;
import se.arendegang.audit.AuditTrail;
import se.arendegang.casefile.CaseId;
import se.arendegang.identity.Actor;

/** What the timeline says of a negotiation beyond the tasks done, in Swedish for the people who read it. */
@Component
public class NegotiationLines {

    private final AuditTrail trail;
    private final Clock clock;

    NegotiationLines(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    void ended(CaseId caseId, NegotiationId id, String union, UnionParty.End end) {
        var how = end.how();
        write(
                caseId,
                id,
                Actor.SYSTEM,
                end.on(),
                "ended",
                "Förhandlingen med " + union + " avslutades" + how(how) + ".");
    }

    void concluded(CaseId caseId, NegotiationId id, @Nullable LocalDate on) {
        write(caseId, id, Actor.SYSTEM, on, "concluded", "Förhandlingen avslutades. Hindret för beslutet är hävt.");
    }

    void stopped(CaseId caseId, NegotiationId id, String because, Actor actor, @Nullable LocalDate on) {
        write(caseId, id, actor, on, "stopped", "Förhandlingen avbröts: " + because);
    }

    void requested(CaseId caseId, NegotiationId id, String union, String matter, Actor actor, @Nullable LocalDate on) {
        write(caseId, id, actor, on, "requested", union + " begärde förhandling enligt MBL 12 §: " + matter);
    }

    /** That something was handed in; what it says is read at the negotiation. */
    public void contributed(CaseId caseId, NegotiationId id, String union, Actor actor, LocalDate on) {
        write(caseId, id, actor, on, "contributed", union + " lämnade in ett inlägg till förhandlingen.");
    }

    public void joined(
            CaseId caseId, NegotiationId id, String union, boolean joins, String with, Actor actor, LocalDate on) {
        var what = joins ? " anslöt sig till ett inlägg från " : " avstod från att ansluta sig till ett inlägg från ";
        write(caseId, id, actor, on, joins ? "joined" : "not_joined", union + what + with + ".");
    }

    public void withdrew(CaseId caseId, NegotiationId id, String union, Actor actor, LocalDate on) {
        write(caseId, id, actor, on, "contribution_withdrawn", union + " återtog ett inlägg till förhandlingen.");
    }

    /** That adjusted minutes were noted on; what was noted is read in them. */
    public void corrected(CaseId caseId, NegotiationId id, String title, Actor actor, LocalDate on) {
        write(caseId, id, actor, on, "minutes_corrected", "En rättelse antecknades i " + title + ".");
    }

    /** Where a granted demand changed the text; the words are read at the negotiation. */
    public void changeShown(CaseId caseId, NegotiationId id, String title, int version, Actor actor, LocalDate on) {
        write(
                caseId,
                id,
                actor,
                on,
                "change_shown",
                "Ändringen efter ett tillmötesgått yrkande visades i " + title + ", version " + version + ".");
    }

    /** That a mark of silence or secrecy was set or lifted; what it covers is read at the negotiation. */
    public void marked(CaseId caseId, NegotiationId id, String what, Actor actor, LocalDate on) {
        write(caseId, id, actor, on, "marked", what + ".");
    }

    /** That papers were laid after the call; which ones is read at the negotiation. */
    void laid(CaseId caseId, NegotiationId id, Actor actor, LocalDate on) {
        write(caseId, id, actor, on, "papers_laid", "En handling lades till förhandlingen efter kallelsen.");
    }

    void partyCorrected(CaseId caseId, NegotiationId id, String what, String reason, Actor actor, LocalDate on) {
        write(caseId, id, actor, on, "party_corrected", "Parterna rättades: " + what + ". " + reason);
    }

    /** That a demand was answered; what it says is read at the negotiation. */
    void answered(CaseId caseId, NegotiationId id, String unions, Actor actor, LocalDate on) {
        write(caseId, id, actor, on, "answered", "Arbetsgivaren besvarade vad " + unions + " fört fram.");
    }

    void judgedAgain(CaseId caseId, NegotiationId id, ChangedText text, Actor actor, LocalDate on) {
        var answer = text.again() ? "Ny förhandling öppnades: " : "Ny förhandling behövs inte: ";
        write(caseId, id, actor, on, text.again() ? "yes" : "no", answer + text.reason());
    }

    /** What left the negotiated text is read where it was put forward. */
    void leftText(CaseId caseId, LeftText left, Actor actor, LocalDate on) {
        var what = left.suggested().occasion().equals("yrkande") ? "Ett yrkande" : "Beredningens förslag";
        write(
                caseId,
                left.negotiation(),
                actor,
                on,
                "text_left",
                what + " lämnar det förhandlade. Detta är inte förhandlat.");
    }

    void delivered(CaseId caseId, NegotiationId id, String what, Actor actor, LocalDate on) {
        write(caseId, id, actor, on, "delivered", "Levererat till förhandlingen: " + what + ".");
    }

    void vetoed(CaseId caseId, NegotiationId id, String union, Actor actor, LocalDate on) {
        write(caseId, id, actor, on, "vetoed", union + " förklarade veto (MBL 39 §). Beslutet är stoppat.");
    }

    void vetoResolved(CaseId caseId, NegotiationId id, String union, String how, Actor actor, LocalDate on) {
        var became = switch (how) {
            case Vetoes.WITHDRAWN -> "återtogs";
            case Vetoes.UNFOUNDED -> "befanns ogrundat (MBL 40 §)";
            default -> "stod sig; beslutet får inte fattas";
        };
        write(caseId, id, actor, on, "veto_" + how, "Vetot från " + union + " " + became + ".");
    }

    void goneOn(CaseId caseId, NegotiationId id, Waiver waiver, Actor actor) {
        var ground = switch (waiver.ground()) {
            case "synnerliga_skal" -> "med synnerliga skäl";
            case "sarskilda_skal" -> "med särskilda skäl";
            default -> "utan angiven grund";
        };
        var reason = waiver.reason() == null ? "" : ": " + waiver.reason();
        write(caseId, id, actor, waiver.on(), waiver.ground(), "Beslut före förhandling, " + ground + reason);
    }

    private static String how(@Nullable String how) {
        return switch (how == null ? "" : how) {
            case "withdrawal" -> " genom att en part frånträdde den";
            case "non_appearance" -> " sedan en part uteblivit";
            case "no_request_in_time" -> ", central förhandling begärdes inte i tid";
            default -> "";
        };
    }

    private void write(
            CaseId caseId, NegotiationId id, Actor actor, @Nullable LocalDate on, String outcome, String text) {
        trail.write(new AuditLine(
                caseId.value(),
                id.subject(),
                on,
                clock.instant(),
                NegotiationProcess.PROCESS_ID,
                null,
                actor.name(),
                actor.onBehalfOf(),
                outcome,
                text));
    }
}
