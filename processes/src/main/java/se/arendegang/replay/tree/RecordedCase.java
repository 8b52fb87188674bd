package se.arendegang.replay.tree;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A recorded case that has passed the reader: what is required is there, and what is there agrees with itself. */
public record RecordedCase(Path file, RecordedNode root) {

    /** Everything as plain values, to be kept as recorded. */
    public Map<String, @Nullable Object> tree() {
        return root.extras(Set.of());
    }

    public String caseId() {
        return root.text("case_id");
    }

    public String dnr() {
        return root.child("document").text("dnr");
    }

    public String title() {
        return root.child("document").text("title");
    }

    /** The name that the output folder gets: the file's without {@code .yaml}. */
    public String name() {
        return String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$", "");
    }
}
