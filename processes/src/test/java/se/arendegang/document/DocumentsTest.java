package se.arendegang.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.casefile.NewCase;
import se.arendegang.identity.Actor;
import se.arendegang.proposal.Proposal;
import se.arendegang.proposal.Proposals;
import se.arendegang.testing.Inside;

class DocumentsTest {

    private final Inside inside = new Inside("se.arendegang.engine,se.arendegang.task,se.arendegang.audit,"
            + "se.arendegang.casefile,se.arendegang.document,se.arendegang.proposal");
    private final Documents documents = inside.get(Documents.class);
    private final Proposals proposals = inside.get(Proposals.class);
    private CaseId id = new CaseId(java.util.UUID.randomUUID());

    @BeforeEach
    void aCase() {
        id = inside.get(CaseFiles.class)
                .open(NewCase.atOffice("KS 2026/1", "Ärende", "other"), Actor.SYSTEM)
                .id();
    }

    @AfterEach
    void close() {
        inside.close();
    }

    @Test
    void theSameWordsAgainMakeNoNewVersionWhateverTheOrderOfKeys() {
        write(1, Map.of("issuer", "Kontoret", "lead_in", "Så lyder det."));
        var turned = new LinkedHashMap<String, Object>();
        turned.put("lead_in", "Så lyder det.");
        turned.put("issuer", "Kontoret");
        write(1, turned);
        assertThat(documents.ofCase(id))
                .singleElement()
                .satisfies(document -> assertThat(document.versions()).hasSize(1));
    }

    @Test
    void aChangedTextIsANewVersionAndTheOldOneStays() {
        write(1, Map.of("lead_in", "först"));
        write(1, Map.of("lead_in", "sedan"));
        var versions = documents.ofCase(id).getFirst().versions();
        assertThat(versions).extracting(DocumentVersion::plainText).containsExactly("först", "sedan");
        assertThat(versions.get(0).sha256())
                .hasSize(64)
                .isNotEqualTo(versions.get(1).sha256());
    }

    @Test
    void anEarlierRoundsTextServesUntilTheRoundHasItsOwn() {
        write(1, Map.of("lead_in", "omgång 1"));
        assertThat(documents.newest(id, 2, DocumentKind.STAFF_REPORT))
                .hasValueSatisfying(found -> assertThat(found.plainText()).isEqualTo("omgång 1"));
        write(2, Map.of("lead_in", "omgång 2"));
        assertThat(documents.newest(id, 1, DocumentKind.STAFF_REPORT))
                .hasValueSatisfying(found -> assertThat(found.plainText()).isEqualTo("omgång 1"));
    }

    @Test
    void proposalsOfTwoAuthorsAreKeptApart() {
        proposals.propose(id, 1, "office", null, List.of(point(null, "Förslaget godkänns.")), null, Map.of());
        proposals.propose(id, 1, "commissioner", "Ingress", List.of(point(1, "Förslaget godkänns.")), null, Map.of());
        proposals.propose(id, 1, "commissioner", "Ingress", List.of(point(1, "Förslaget ändras.")), null, Map.of());
        assertThat(proposals.newest(id, 1, "office"))
                .hasValueSatisfying(
                        found -> assertThat(found.points()).containsExactly(point(null, "Förslaget godkänns.")));
        assertThat(proposals.newest(id, 1, "commissioner")).hasValueSatisfying(found -> {
            assertThat(found.version()).isEqualTo(2);
            assertThat(found.points()).containsExactly(point(1, "Förslaget ändras."));
        });
    }

    @Test
    void annexesKeepTheSourcesOrder() {
        documents.listAnnexes(
                id,
                1,
                List.of(new Annex(1, null, "den senare", Map.of()), new Annex(2, null, "den tidigare", Map.of())));
        assertThat(documents.annexes(id, 3)).extracting(Annex::title).containsExactly("den senare", "den tidigare");
    }

    private void write(int round, Map<String, Object> content) {
        documents.write(id, round, DocumentKind.STAFF_REPORT, "Tjänsteutlåtande", content, "Handläggare 1", null);
    }

    private static Proposal.Point point(@org.jspecify.annotations.Nullable Integer nr, String text) {
        return new Proposal.Point(nr, text, null, null, null, Map.of());
    }
}
