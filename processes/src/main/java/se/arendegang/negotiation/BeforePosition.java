package se.arendegang.negotiation;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.arendegang.task.Material;

/** What a union has before its eyes when it states its position: the papers, and what it put forward with the answers. */
@Component
class BeforePosition {

    private final JdbcNegotiations negotiations;
    private final Papers papers;
    private final NamedParties named;

    BeforePosition(JdbcNegotiations negotiations, Papers papers, NamedParties named) {
        this.named = named;
        this.negotiations = negotiations;
        this.papers = papers;
    }

    List<Material> of(NegotiationId id, UnionParty party) {
        var negotiation = negotiations.find(id).orElseThrow();
        return Stream.concat(
                        negotiation.papers().stream().map(papers::read).map(BeforePosition::paper),
                        DemandLines.material(
                                "Vad ni har framfört, och arbetsgivarens svar",
                                DemandLines.of(negotiation)
                                        .filter(demand -> !named.among(List.of(party), demand.by())
                                                .isEmpty())
                                        .toList()))
                .toList();
    }

    private static Material paper(NegotiatedPaper paper) {
        var version = paper.version() == null ? "" : ", version " + paper.version();
        var text = paper.text() == null ? "Texten ligger inte i systemet." : paper.text();
        return new Material("Underlag: " + paper.title() + version, text);
    }
}
