package se.arendegang.ui.shell;

import org.jspecify.annotations.Nullable;

/** Somebody asked for what they may not see, or for what is not there; the answer is the same for both. */
public final class NotForYou extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable Place place;

    public NotForYou() {
        this(null);
    }

    NotForYou(@Nullable Place place) {
        super("not for this person");
        this.place = place;
    }

    @Nullable
    Place place() {
        return place;
    }
}
