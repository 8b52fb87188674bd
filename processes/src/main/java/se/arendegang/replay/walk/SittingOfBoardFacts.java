package se.arendegang.replay.walk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.meeting.Listings;
import se.arendegang.meeting.MeetingId;
import se.arendegang.meeting.MeetingProcess;

/** What happened to the case in the room. */
@Component
class SittingOfBoardFacts implements StepFacts {

    private static final Set<String> TYPED = Set.of("date", "time", "no", "extra", "chair", "attendance");

    private final Listings listings;

    SittingOfBoardFacts(Listings listings) {
        this.listings = listings;
    }

    @Override
    public String element() {
        return MeetingProcess.Task.RUN_MEETING;
    }

    @Override
    public boolean isStated(Pass pass) {
        return !BoardFacts.block(pass).isEmpty();
    }

    @Override
    public Deed deed(Step step) {
        var board = BoardFacts.block(step.pass());
        var sitting = board.child("meeting");
        var row = BoardFacts.itemRow(step.pass());
        listings.agenda(new MeetingId(step.task().key().subject().id())).stream()
                .filter(listing -> listing.caseId().equals(step.caseId()))
                .forEach(listing -> row.put("listing", listing.id().value().toString()));
        var deed = Deed.of("done")
                .with("chair_name", sitting.at("chair.name").plain())
                .with("chair_party", sitting.at("chair.party").plain())
                .with("attendance", sitting.child("attendance").plain())
                .with("items", List.of(row))
                .on(heldOn(step.pass()))
                .by(sitting.at("chair.name").asText().orElse(null));
        var beside = new LinkedHashMap<String, @Nullable Object>(sitting.extras(TYPED));
        var ofTheChair = sitting.child("chair").extras(Set.of("name", "party"));
        if (!ofTheChair.isEmpty()) {
            beside.put("chair", ofTheChair);
        }
        return beside.isEmpty() ? deed : deed.beside("meeting", beside);
    }

    private static @Nullable LocalDate heldOn(Pass pass) {
        var board = BoardFacts.block(pass);
        var decided = Pass.day(board, "decision_date");
        return decided == null ? Pass.day(board.child("meeting"), "date") : decided;
    }
}
