package se.arendegang.memorandum;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The blocks of a memorandum in the order they are printed; a block the record is silent on is null or empty. */
record Memorandum(
        String numberAndDnr,
        String title,
        @Nullable PointList proposedDecision,
        @Nullable PresenterLine presenter,
        @Nullable TextBlock matter,
        @Nullable TextBlock preparation,
        @Nullable TextBlock views,
        @Nullable PointList repeatedProposal,
        @Nullable Signed signed,
        @Nullable AnnexList annexes,
        @Nullable TextBlock outcome,
        @Nullable StatementList preparingStatements,
        @Nullable BoardBlock board,
        @Nullable TextBlock longMatter,
        @Nullable TextBlock longPreparation,
        @Nullable StaffReportBlock staffReport,
        @Nullable AnnexContents annexContents) {

    record TextBlock(@Nullable String heading, List<String> paragraphs) {}

    record StatementList(List<StatementBlock> statements) {}

    record StatementBlock(
            String kind,
            @Nullable String leadIn,
            @Nullable String counterProposal,
            @Nullable StatementPoints counterPoints,
            List<String> paragraphs) {}

    record BoardBlock(@Nullable String decision, List<String> changedPoints, List<StatementBlock> statements) {}

    record StaffReportBlock(
            String heading,
            @Nullable String leadIn,
            List<Section> sections,
            @Nullable TextBlock ownProposal) {}

    /** A section of a quoted report; {@code level} is the HTML heading level. */
    record Section(int level, @Nullable String heading, List<String> paragraphs) {}
}
