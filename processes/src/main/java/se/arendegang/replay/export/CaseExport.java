package se.arendegang.replay.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import se.arendegang.casefile.CaseId;
import se.arendegang.replay.tree.CaseWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a case to a folder: its papers, its timeline, and the case itself in the schema it may have come in. */
@Service
public class CaseExport {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final CaseTree trees;
    private final Timeline timeline;
    private final List<Papers> papers;

    CaseExport(CaseTree trees, Timeline timeline, List<Papers> papers) {
        this.trees = trees;
        this.timeline = timeline;
        this.papers = papers;
    }

    /** Repeatable: what an earlier export wrote there is replaced. */
    public void write(CaseId id, Path folder) {
        var files = new ArrayList<Paper>();
        papers.forEach(of -> files.addAll(of.of(id)));
        files.add(new Paper("timeline.json", JSON.writeValueAsString(timeline.of(id)) + "\n"));
        files.add(new Paper("case.yaml", CaseWriter.write(trees.of(id))));
        try {
            Files.createDirectories(folder);
            for (var file : files) {
                Files.writeString(folder.resolve(file.name()), file.text());
            }
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }
}
