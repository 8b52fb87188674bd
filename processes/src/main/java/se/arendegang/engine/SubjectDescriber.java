package se.arendegang.engine;

import java.util.Optional;
import java.util.UUID;

/** Tells what people call a thing the engine carries. One implementation per {@link SubjectKind}. */
public interface SubjectDescriber {

    SubjectKind kind();

    Optional<SubjectDescription> describe(UUID id);
}
