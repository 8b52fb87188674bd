package se.arendegang.ui.minutes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.negotiation.MinutesId;
import se.arendegang.negotiation.minutes.DraftSection;
import se.arendegang.negotiation.minutes.MinutesDesk;
import se.arendegang.negotiation.minutes.MinutesDraft;
import se.arendegang.negotiation.minutes.PrintedPaper;
import se.arendegang.negotiation.minutes.SectionWords;
import se.arendegang.negotiation.minutes.WordsKept;
import se.arendegang.ui.login.SignedIn;

/** What the view of the minutes asks, always as whoever is logged in. */
@Component
class KeptMinutes {

    private final MinutesDesk desk;
    private final SignedIn signedIn;

    KeptMinutes(MinutesDesk desk, SignedIn signedIn) {
        this.desk = desk;
        this.signedIn = signedIn;
    }

    Optional<MinutesDraft> find(String id) {
        return id(id).flatMap(minutes -> desk.read(minutes, signedIn.actor()));
    }

    Optional<PrintedPaper> pdf(String id) {
        return id(id).flatMap(minutes -> desk.pdf(minutes, signedIn.actor()));
    }

    boolean mayWrite(MinutesDraft draft) {
        return desk.mayWrite(draft, signedIn.actor());
    }

    WordsKept write(MinutesDraft draft, DraftSection section, @Nullable String text, String seen) {
        return desk.write(draft.minutes().id(), section.name(), text, seen, section.version(), signedIn.actor());
    }

    List<SectionWords> past(MinutesDraft draft, String section) {
        return desk.past(draft.minutes().id(), section, signedIn.actor());
    }

    void correct(MinutesDraft draft, String text) {
        desk.correct(draft.minutes().id(), text, signedIn.actor());
    }

    private static Optional<MinutesId> id(String id) {
        try {
            return Optional.of(new MinutesId(UUID.fromString(id)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
