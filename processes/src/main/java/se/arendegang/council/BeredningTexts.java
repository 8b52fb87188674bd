package se.arendegang.council;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.casefile.Stage;
import se.arendegang.negotiation.SuggestedText;
import se.arendegang.negotiation.SuggestedTexts;
import se.arendegang.proposal.Proposal;
import se.arendegang.proposal.Proposals;

/** The points that borgarrådsberedningen put in place of the presenter's, until the case leaves the board. */
@Component
class BeredningTexts implements SuggestedTexts {

    private final Proposals proposals;
    private final CaseFiles cases;

    BeredningTexts(Proposals proposals, CaseFiles cases) {
        this.proposals = proposals;
        this.cases = cases;
    }

    @Override
    public List<SuggestedText> of(CaseId id, int round) {
        var stage = cases.get(id).stage();
        return stage != Stage.COUNCIL_OF_MAYORS && stage != Stage.EXECUTIVE_BOARD
                ? List.of()
                : proposals
                        .newest(id, round, RecordBeredning.AUTHOR)
                        .filter(own -> own.round() == round)
                        .map(own -> new SuggestedText("beredning", "borgarrådsberedningen", words(own)))
                        .stream()
                        .toList();
    }

    private static String words(Proposal own) {
        return own.points().stream().map(Proposal.Point::text).collect(Collectors.joining("\n"));
    }

    @Override
    public List<CaseId> cases() {
        return proposals.casesWith(RecordBeredning.AUTHOR);
    }
}
