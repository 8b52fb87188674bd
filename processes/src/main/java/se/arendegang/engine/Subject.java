package se.arendegang.engine;

import java.util.UUID;

/** The thing one root process instance carries; commands about one subject reach the engine in the order written. */
public record Subject(SubjectKind kind, UUID id) {

    public static Subject ofCase(UUID id) {
        return new Subject(SubjectKind.CASE, id);
    }

    @Override
    public String toString() {
        return kind.code() + "/" + id;
    }
}
