package se.arendegang.negotiation.minutes;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.document.print.PdfPrinter;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.negotiation.Minutes;
import se.arendegang.negotiation.MinutesId;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.negotiation.NegotiationLines;
import se.arendegang.negotiation.Negotiations;

/**
 * One set of minutes on somebody's desk: read by who may see the negotiation, written in by who keeps the minutes until
 * the first adjusts them, noted on afterwards.
 */
@Service
@Transactional
public class MinutesDesk {

    private final Negotiations negotiations;
    private final Composing composing;
    private final JdbcMinutesWords words;
    private final JdbcMinutesCorrections corrections;
    private final NegotiationLines lines;
    private final CaseFiles cases;
    private final PdfPrinter printer;
    private final Clock clock;

    MinutesDesk(
            Negotiations negotiations,
            Composing composing,
            JdbcMinutesWords words,
            JdbcMinutesCorrections corrections,
            NegotiationLines lines,
            CaseFiles cases,
            PdfPrinter printer,
            Clock clock) {
        this.negotiations = negotiations;
        this.composing = composing;
        this.words = words;
        this.corrections = corrections;
        this.lines = lines;
        this.cases = cases;
        this.printer = printer;
        this.clock = clock;
    }

    /** Empty when there are none, or the actor may not see them: who asks cannot tell the one from the other. */
    @Transactional(readOnly = true)
    public Optional<MinutesDraft> read(MinutesId id, Actor actor) {
        return negotiations
                .holding(id)
                .filter(negotiation -> negotiations.maySee(negotiation, actor))
                .map(negotiation -> composing.of(negotiation, in(negotiation, id)));
    }

    /** As PDF/A-2a that is also PDF/UA; empty as for {@link #read}. */
    @Transactional(readOnly = true)
    public Optional<PrintedPaper> pdf(MinutesId id, Actor actor) {
        return read(id, actor)
                .map(draft -> new PrintedPaper(
                        "forhandlingsprotokoll-" + MinutesPages.key(draft.minutes()) + ".pdf",
                        printer.print(MinutesPages.html(draft))));
    }

    /** The personnel office, the director who leads and adjusts, the case's officer; whoever kept them, on their side. */
    public boolean mayWrite(MinutesDraft draft, Actor actor) {
        return actor.union() == null
                && (actor.has(Role.HR)
                        || actor.has(Role.DIRECTOR)
                        || isOfficer(draft, actor)
                        || isKeeper(draft, actor));
    }

    private boolean isOfficer(MinutesDraft draft, Actor actor) {
        var account = actor.account();
        var officer = cases.get(draft.negotiation().caseId()).officerAccount();
        return account != null
                && actor.has(Role.CASE_OFFICER)
                && account.value().equals(officer);
    }

    private static boolean isKeeper(MinutesDraft draft, Actor actor) {
        var keeper = draft.minutes().keeper();
        return keeper != null && actor.name().equals(keeper.name());
    }

    /**
     * Writes words over what the data gives, unless somebody changed them since {@code version}.
     *
     * @param text null: back to what the data gives; what stood is kept
     * @param seen what the data gave on the writer's screen: when it gives something else by now, that is shown
     * @throws IllegalArgumentException when the actor does not keep minutes
     */
    public WordsKept write(MinutesId id, String section, @Nullable String text, String seen, int version, Actor actor) {
        words.inLine(id);
        var before = writable(id, actor);
        var lock = before.lock();
        if (lock != null) {
            return new WordsKept.Locked(lock.by(), lock.at());
        }
        var found = before.section(section);
        if (found.isEmpty()) {
            return new WordsKept.Conflict(DraftSection.gone(section));
        }
        var written = found.get().generated().reading(seen);
        var kept = words.write(id, written, text, version, actor.name(), now());
        var now = writable(id, actor).section(section).orElseGet(() -> DraftSection.gone(section));
        return kept ? new WordsKept.Saved(now) : new WordsKept.Conflict(now);
    }

    /** What others wrote in a section before what stands there now, oldest first. */
    @Transactional(readOnly = true)
    public List<SectionWords> past(MinutesId id, String section, Actor actor) {
        writable(id, actor);
        return words.past(id, section);
    }

    /**
     * Notes something on adjusted minutes; what was adjusted stays as it is.
     *
     * @throws IllegalArgumentException when the actor does not keep minutes, they are not adjusted yet, or it is empty
     */
    public void correct(MinutesId id, String text, Actor actor) {
        words.inLine(id);
        var draft = writable(id, actor);
        if (draft.lock() == null || text.isBlank()) {
            throw new IllegalArgumentException("only adjusted minutes are noted on, and with words");
        }
        var negotiation = draft.negotiation();
        var on = cases.today(negotiation.caseId());
        corrections.add(id, text.strip(), actor.name(), on, now());
        lines.corrected(negotiation.caseId(), negotiation.id(), draft.body().title(), actor, on);
    }

    private MinutesDraft writable(MinutesId id, Actor actor) {
        var draft = read(id, actor).orElseThrow(() -> new IllegalArgumentException("no minutes " + id.value()));
        if (!mayWrite(draft, actor)) {
            throw new IllegalArgumentException("minutes are written by who keeps them");
        }
        return draft;
    }

    private static Minutes in(Negotiation negotiation, MinutesId id) {
        return negotiation.minutes().stream()
                .filter(minutes -> minutes.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
