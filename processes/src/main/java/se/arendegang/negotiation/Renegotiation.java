package se.arendegang.negotiation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.drafting.Review;
import se.arendegang.drafting.Reviews;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.proposal.Proposal;
import se.arendegang.proposal.Proposals;

/** Whether a text that changed after it was negotiated needs a new negotiation: noticed here, answered by a person. */
@Service
@Transactional
public class Renegotiation {

    private final JdbcNegotiations negotiations;
    private final JdbcQuestions questions;
    private final NegotiationOpening opening;
    private final Papers papers;
    private final Proposals proposals;
    private final Reviews reviews;
    private final CaseFiles cases;
    private final NegotiationLines lines;
    private final Clock clock;

    Renegotiation(
            JdbcNegotiations negotiations,
            JdbcQuestions questions,
            NegotiationOpening opening,
            Papers papers,
            Proposals proposals,
            Reviews reviews,
            CaseFiles cases,
            NegotiationLines lines,
            Clock clock) {
        this.cases = cases;
        this.lines = lines;
        this.negotiations = negotiations;
        this.questions = questions;
        this.opening = opening;
        this.papers = papers;
        this.proposals = proposals;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** What differs from what was negotiated before the board's decision; empty when nothing does or nothing was. */
    @Transactional(readOnly = true)
    public Optional<TextChange> change(CaseId id, int round) {
        return latestBeforeBoard(id)
                .map(negotiation -> new TextChange(
                        negotiation.id(),
                        negotiation.papers().stream()
                                .flatMap(paper -> papers.change(paper).stream())
                                .toList(),
                        negotiated(negotiation),
                        points(id, round, "commissioner")))
                .filter(TextChange::isAny);
    }

    /** Whether somebody is to judge the memorandum's text; an older memorandum than the newest is past that. */
    @Transactional(readOnly = true)
    public boolean isAsked(CaseId id, int round, int memorandumNo) {
        var newest =
                reviews.latest(id, round, Reviews.MEMORANDUM).map(Review::visit).orElse(0);
        return memorandumNo >= newest && change(id, round).isPresent();
    }

    Optional<Negotiation> latestBeforeBoard(CaseId id) {
        return negotiations.ofCase(id).reversed().stream()
                .filter(n -> n.gates().startsWith("board") && !n.state().equals("stopped"))
                .findFirst();
    }

    /** The points of the newest proposal on the table; the office's where the papers hold none. */
    @Transactional(readOnly = true)
    public List<String> negotiated(Negotiation negotiation) {
        return negotiation.papers().reversed().stream()
                .map(papers::points)
                .filter(points -> !points.isEmpty())
                .findFirst()
                .orElseGet(() -> points(negotiation.caseId(), negotiation.round(), "office"));
    }

    /** What was on the table before another decision than the board's: the paper's points, else its words; none if neither. */
    @Transactional(readOnly = true)
    public List<String> onTheTable(Negotiation negotiation) {
        return negotiation.papers().reversed().stream()
                .map(papers::proposed)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<String> points(CaseId id, int round, String author) {
        return proposals.newest(id, round, author).stream()
                .flatMap(p -> p.points().stream())
                .map(Proposal.Point::text)
                .toList();
    }

    /** The negotiation the question is put about when none is named: the latest before the board's decision. */
    Optional<NegotiationId> askedAbout(CaseId id) {
        return latestBeforeBoard(id).map(Negotiation::id);
    }

    /** Keeps the question, its answer and what texts it was about; on yes a new negotiation with the same parties is opened. */
    public void judge(
            CaseId id,
            @Nullable NegotiationId about,
            RenegotiationQuestion question,
            List<String> covers,
            Actor actor) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        questions.insert(id, about, question, covers, actor.name(), now);
        if ("yes".equals(question.answer()) && about != null) {
            openAgain(negotiations.find(about).orElseThrow(), question.round(), question.on(), question.changed());
        }
    }

    /** Only what has been negotiated can be negotiated again, and not while a new negotiation on it is open. */
    @Transactional(readOnly = true)
    public boolean mayJudge(Negotiation about, Actor actor) {
        return (actor.has(Role.HR) || actor.has(Role.DIRECTOR))
                && about.state().equals("concluded")
                && !"19".equals(about.basis())
                && negotiations.ofCase(about.caseId()).stream()
                        .noneMatch(other -> other.isOpen() && about.id().equals(other.renegotiationOf()));
    }

    /**
     * Judges a change that no task asks about, as soon as somebody sees it.
     *
     * @return false when somebody else has opened a new negotiation meanwhile; nothing was kept
     * @throws IllegalArgumentException when something is left empty
     */
    public boolean judgeNow(Negotiation about, ChangedText text, Actor actor) {
        if (!text.isWhole()) {
            throw new IllegalArgumentException("whether to negotiate again is judged with a reason");
        }
        negotiations.inLine(about.id());
        if (!mayJudge(about, actor)) {
            return false;
        }
        var round = cases.get(about.caseId()).round();
        var on = cases.today(about.caseId());
        var question = new RenegotiationQuestion(
                round,
                on,
                text.occasion(),
                text.changed(),
                text.again() ? "yes" : "no",
                text.reason(),
                actor.has(Role.HR) ? "personalchef" : "stadsdirektör",
                true,
                Map.of());
        judge(about.caseId(), about.id(), question, text.covers(), actor);
        lines.judgedAgain(about.caseId(), about.id(), text, actor, on);
        return true;
    }

    private void openAgain(Negotiation earlier, int round, @Nullable LocalDate on, @Nullable String matter) {
        opening.open(new NewNegotiation(
                earlier.caseId(),
                round,
                earlier.duty(),
                earlier.id(),
                earlier.basis(),
                earlier.gates(),
                earlier.requestedBy(),
                null,
                matter,
                earlier.parties().stream().map(UnionParty::name).toList(),
                on));
    }
}
