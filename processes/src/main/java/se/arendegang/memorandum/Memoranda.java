package se.arendegang.memorandum;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseFile;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.council.PreparationOutcomes;
import se.arendegang.document.DocumentKind;
import se.arendegang.document.DocumentVersion;
import se.arendegang.document.Documents;
import se.arendegang.memorandum.Memorandum.BoardBlock;
import se.arendegang.memorandum.Memorandum.StatementList;
import se.arendegang.memorandum.Memorandum.TextBlock;
import se.arendegang.proposal.Proposal;
import se.arendegang.proposal.Proposals;
import se.arendegang.recorded.RecordedBlocks;
import se.arendegang.statement.Statement;
import se.arendegang.statement.Statements;

/** The memorandum of a case as a page of HTML, in its two published states (DOC-01). Read from the record each time. */
@Service
public class Memoranda {

    private final CaseFiles cases;
    private final Documents documents;
    private final Proposals proposals;
    private final Statements statements;
    private final PreparationOutcomes outcomes;
    private final RecordedBlocks blocks;
    private final AnnexedMinutes minutes;

    Memoranda(
            CaseFiles cases,
            Documents documents,
            Proposals proposals,
            Statements statements,
            PreparationOutcomes outcomes,
            RecordedBlocks blocks,
            AnnexedMinutes minutes) {
        this.cases = cases;
        this.documents = documents;
        this.proposals = proposals;
        this.statements = statements;
        this.outcomes = outcomes;
        this.blocks = blocks;
        this.minutes = minutes;
    }

    /** The version that went to kommunstyrelsen: without what was said there. */
    @Transactional(readOnly = true)
    public String beforeBoard(CaseId id) {
        return MemorandumPage.of(compose(cases.get(id), false));
    }

    /** The latest version: with kommunstyrelsens block, once something was said there. */
    @Transactional(readOnly = true)
    public String latest(CaseId id) {
        return MemorandumPage.of(compose(cases.get(id), true));
    }

    private Memorandum compose(CaseFile file, boolean afterBoard) {
        var memorandum = documents.newest(file.id(), file.round(), DocumentKind.MEMORANDUM);
        var content = Content.of(memorandum.map(DocumentVersion::content).orElse(null));
        var proposal = proposals.newest(file.id(), file.round(), "commissioner");
        var all = statements.ofCase(file.id());
        return new Memorandum(
                numberAndDnr(file),
                file.title(),
                proposal.map(p -> points(p, orElse(p.leadIn(), FixedPhrases.proposal(file.decisionBody()))))
                        .orElse(null),
                presenter(file),
                block(content, "matter", "Ärendet"),
                block(content, "preparation", "Beredning"),
                block(content, "views", "Mina synpunkter"),
                proposal.map(p -> points(p, repeated(content, file))).orElse(null),
                signed(content),
                AnnexLists.of(documents.annexes(file.id(), file.round())),
                outcome(file),
                preparing(file, all),
                afterBoard ? board(file, all) : null,
                text("ÄRENDET", content.text("long_matter")),
                text("BEREDNING", content.text("long_preparation")),
                documents
                        .newest(file.id(), file.round(), DocumentKind.STAFF_REPORT)
                        .map(report ->
                                StaffReportBlocks.of(report, proposals.newest(file.id(), file.round(), "office")))
                        .orElse(null),
                annexContents(file));
    }

    private static String numberAndDnr(CaseFile file) {
        var number = Content.of(file.extra().get("document")).text("number");
        return number == null ? "Dnr " + file.dnr() : number + " (Dnr " + file.dnr() + ")";
    }

    private static @Nullable PresenterLine presenter(CaseFile file) {
        var presenter = file.presenter();
        return presenter == null
                ? null
                : new PresenterLine(FixedPhrases.presenterTitle(presenter.role()), presenter.name());
    }

    private static PointList points(Proposal proposal, String leadIn) {
        return new PointList(
                leadIn,
                proposal.points().stream()
                        .map(point -> new PointLine(point.nr(), point.text(), point.condition()))
                        .toList());
    }

    private static String repeated(Content content, CaseFile file) {
        return orElse(content.text("repeated_lead_in"), FixedPhrases.repeatedProposal(file.decisionBody()));
    }

    private static @Nullable TextBlock block(Content content, String name, String usualHeading) {
        var heading = content.child("recorded").child(name).text("heading");
        return text(orElse(heading, usualHeading), content.text(name));
    }

    private static @Nullable TextBlock text(@Nullable String heading, @Nullable String text) {
        return text == null ? null : new TextBlock(heading, Paragraphs.of(text));
    }

    private static @Nullable Signed signed(Content content) {
        var place = content.text("place_and_date");
        var name = content.text("signature");
        return place == null && name == null
                ? null
                : new Signed(place, name == null ? null : FixedPhrases.capitals(name));
    }

    private @Nullable TextBlock outcome(CaseFile file) {
        return outcomes.ofCase(file.id()).stream()
                .filter(outcome -> outcome.round() <= file.round())
                .reduce((earlier, later) -> later)
                .map(outcome ->
                        text(null, outcome.text() == null ? FixedPhrases.outcome(outcome.outcome()) : outcome.text()))
                .orElse(null);
    }

    private static @Nullable StatementList preparing(CaseFile file, List<Statement> all) {
        var made = in(Statements.COUNCIL_OF_MAYORS, file, all);
        return made.isEmpty() ? null : new StatementList(StatementBlocks.of(made, all));
    }

    private static @Nullable BoardBlock board(CaseFile file, List<Statement> all) {
        var made = in(Statements.EXECUTIVE_BOARD, file, all);
        return made.isEmpty() ? null : new BoardBlock(null, List.of(), StatementBlocks.of(made, all));
    }

    private static List<Statement> in(String body, CaseFile file, List<Statement> all) {
        return all.stream()
                .filter(statement -> statement.body().equals(body) && statement.round() == file.round())
                .toList();
    }

    private @Nullable AnnexContents annexContents(CaseFile file) {
        var annexes = documents.annexes(file.id(), file.round()).stream()
                .flatMap(annex -> Stream.ofNullable(annex.nr()))
                .toList();
        var kept = blocks.of(file.id()).stream()
                .filter(block -> block.path().equals("annex_content"))
                .map(block -> new Article(Sections.ofFreeForm(block.content())))
                .filter(article -> !article.sections().isEmpty());
        var articles =
                Stream.concat(minutes.of(file.id(), annexes).stream(), kept).toList();
        return articles.isEmpty() ? null : new AnnexContents(articles);
    }

    private static String orElse(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
