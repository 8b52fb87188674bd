package se.arendegang.negotiation.promise;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.arendegang.negotiation.Demand;

/** A demand that was granted, wholly or partly. {@code change} is null until somebody has shown where the text changed. */
public record Promise(Demand demand, @Nullable Change change) {

    /**
     * Where the text changed.
     *
     * @param before as it was negotiated on
     * @param after the version that holds the change
     */
    public record Change(String title, int version, String before, String after, String shownBy, Instant at) {}
}
