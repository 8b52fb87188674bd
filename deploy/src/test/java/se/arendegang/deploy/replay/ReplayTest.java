package se.arendegang.deploy.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import se.arendegang.assignment.Assignment;
import se.arendegang.assignment.AssignmentState;
import se.arendegang.assignment.Assignments;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.deploy.testing.HeardParts;
import se.arendegang.deploy.testing.WholeApplication;
import se.arendegang.negotiation.NegotiationSentence;
import se.arendegang.recorded.RecordedDifference;
import se.arendegang.recorded.RecordedDifferences;
import se.arendegang.replay.export.CaseExport;
import se.arendegang.replay.reading.CaseReader;
import se.arendegang.replay.tree.CaseTreeEquality;
import se.arendegang.replay.walk.Replays;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Recorded cases through the whole application on real parts, and out again. */
@WholeApplication
@ContextConfiguration(initializers = HeardParts.class, inheritInitializers = false)
@DirtiesContext
class ReplayTest {

    @Autowired
    private Replays replays;

    @Autowired
    private CaseExport export;

    @Autowired
    private CaseStanding standing;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Assignments assignments;

    @Autowired
    private RecordedDifferences differences;

    @Autowired
    private NegotiationSentence sentence;

    @TempDir
    private Path out;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void recordedCasesComeBackEqualAndASecondReplayIsRefused() throws IOException {
        var files = Stream.concat(RecordedFiles.worked().stream(), RecordedFiles.real().stream())
                .toList();
        assertThat(replay(files)).as(told()).isEqualTo(ExitStatus.DONE);
        for (var file : files) {
            comesBackEqual(file);
            pointsStandTwice(file);
            timelineTellsTheWholePath(file);
            assertThat(whatTheRecordHoldsOtherwise(file)).as("%s", file).isEmpty();
        }
        for (var file : RecordedFiles.real()) {
            tellsOfTheNegotiationAsThePaperDid(file);
        }
        printsTheMinutesAsTheyWere(files);
        if (!RecordedFiles.real().isEmpty()) {
            fourAssignmentsTheThirdPartlyReported();
        }
        EngineHolds.noNamesAndNoTexts(files);
        assertThat(replay(files)).isEqualTo(ExitStatus.ALREADY_HERE);
        assertThat(told()).contains("KS 2026/812");
    }

    @Test
    void oneBadFileRefusesTheBatchAndStoresNothing(@TempDir Path folder) throws IOException {
        var good = folder.resolve("god.yaml");
        var bad = folder.resolve("dalig.yaml");
        var text = Files.readString(RecordedFiles.worked().getFirst())
                .replace("exempel-", "annat-")
                .replaceAll("KS 2026/\\d+", "KS 2026/4711");
        Files.writeString(good, text);
        Files.writeString(bad, text.replace("decision_body: Kommunstyrelsen", ""));
        assertThat(replay(List.of(good, bad))).isEqualTo(ExitStatus.REFUSED);
        assertThat(cases.findByDnr("KS 2026/4711")).isEmpty();
    }

    private void printsTheMinutesAsTheyWere(List<Path> files) throws IOException {
        var held = 0;
        for (var file : files) {
            held += new MinutesAsRecorded(out.resolve(RecordedFiles.name(file))).holds(RecordedFiles.tree(file));
        }
        assertThat(held).as("sets of minutes with words of their own").isPositive();
    }

    private int replay(List<Path> files) {
        var command = new ReplayCommand(
                replays, export, standing, new MockEnvironment().withProperty("arendegang.out", out.toString()));
        var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return command.run(new CaseReader().read(files), stream, stream);
    }

    private String told() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private void comesBackEqual(Path file) {
        var before = read(file);
        var after = read(out.resolve(RecordedFiles.name(file)).resolve("case.yaml"));
        assertThat(CaseTreeEquality.differences(before, after)).as("%s", file).isEmpty();
    }

    private static Object read(Path file) {
        return Objects.requireNonNull(RecordedFiles.tree(file).plain());
    }

    private void pointsStandTwice(Path file) throws IOException {
        var page = Files.readString(out.resolve(RecordedFiles.name(file)).resolve("pm.html"));
        for (var point : RecordedFiles.tree(file).child("proposed_decision").texts("points")) {
            for (var block : List.of("proposed-decision", "repeated-proposal")) {
                assertThat(block(page, block)).as(block).containsOnlyOnce(">" + point.strip() + "</li>");
            }
        }
        assertThat(page).doesNotContain(">null<").doesNotContain("{{");
    }

    private void timelineTellsTheWholePath(Path file) {
        var lines = new TreeSet<String>();
        var before = Instant.EPOCH;
        for (var line : readTree(out.resolve(RecordedFiles.name(file)).resolve("timeline.json"))) {
            assertThat(line.propertyNames())
                    .containsExactlyInAnyOrder(
                            "happened_on",
                            "recorded_at",
                            "process",
                            "element",
                            "actor",
                            "on_behalf_of",
                            "outcome",
                            "text");
            var recorded = Instant.parse(line.path("recorded_at").asString());
            assertThat(recorded).isAfterOrEqualTo(before);
            before = recorded;
            lines.add(
                    line.path("process").asString() + " " + line.path("element").asString("") + " "
                            + line.path("outcome").asString(""));
        }
        assertThat(lines)
                .contains("drafting Task_DraftStaffReport handed_in", "council-of-mayors Task_SignMemorandum signed");
    }

    private static JsonNode readTree(Path file) {
        return JsonMapper.shared().readTree(file);
    }

    private static String block(String page, String name) {
        var from = page.indexOf("<section data-block=\"" + name + "\"");
        assertThat(from).as("the block %s", name).isNotNegative();
        return page.substring(from, page.indexOf("</section>", from));
    }

    /** Facts that were held nowhere, or otherwise than recorded; empty lists and remarks aside, there must be none. */
    private List<RecordedDifference> whatTheRecordHoldsOtherwise(Path file) {
        var id = cases.findByRecordedId(RecordedFiles.tree(file).text("case_id"))
                .orElseThrow()
                .id();
        var held = new ArrayList<RecordedDifference>();
        for (var difference : differences.of(id)) {
            if (RecordedFiles.saysSomething(difference.recorded()) || difference.held() != null) {
                held.add(difference);
            }
        }
        return held;
    }

    /** Forum, days and annexes in the paper's own words; what the proposal is called is the writer's. */
    private void tellsOfTheNegotiationAsThePaperDid(Path file) {
        var tree = RecordedFiles.tree(file);
        var written = tree.child("mbl").optionalText("as_referred_in_pm");
        if (written.isPresent()) {
            var id = cases.findByRecordedId(tree.text("case_id")).orElseThrow().id();
            var told = sentence.of(id).orElseThrow().replace("Förslaget har behandlats", "");
            assertThat(written.get().strip()).endsWith(told);
        }
    }

    private void fourAssignmentsTheThirdPartlyReported() {
        var reorganisation = cases.findByDnr("041-4239/2006").orElseThrow().id();
        var instruction = cases.findByDnr("113-4672/2006").orElseThrow().id();
        var given = assignments.ofCase(reorganisation);
        assertThat(given).extracting(Assignment::key).containsExactly("u-1", "u-2", "u-3", "u-4");
        var third = given.get(2);
        assertThat(third.state()).isEqualTo(AssignmentState.PARTLY_REPORTED);
        assertThat(third.discharges())
                .anySatisfy(discharge -> assertThat(discharge.by()).isEqualTo(instruction));
        assertThat(assignments.ofCase(instruction)).isEmpty();
    }
}
