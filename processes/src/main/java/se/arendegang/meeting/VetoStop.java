package se.arendegang.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arendegang.negotiation.Vetoes;
import se.arendegang.task.Completion;
import se.arendegang.task.FieldError;
import se.arendegang.task.FormValues;

/**
 * A decision against which a veto stands cannot be entered (MBL 39 §); everything else that became of the item can. A
 * recorded case is entered as it went.
 */
@Component
class VetoStop {

    private final Listings listings;
    private final Vetoes vetoes;

    VetoStop(Listings listings, Vetoes vetoes) {
        this.listings = listings;
        this.vetoes = vetoes;
    }

    List<FieldError> check(Completion completion) {
        var errors = new ArrayList<FieldError>();
        var rows = completion.values().rows("items");
        var agenda = listings.agenda(SittingForm.meeting(completion.task()));
        for (var i = 0; i < rows.size() && completion.actor().account() != null; i++) {
            var row = rows.get(i);
            var path = "items[" + i + "].outcome";
            if (decides(row)) {
                agenda.stream()
                        .filter(listing -> isOf(listing, row, agenda))
                        .flatMap(listing -> vetoes.against(listing.caseId(), "board").stream())
                        .map(union -> FieldError.of(path, "stopped_by_veto", union))
                        .forEach(errors::add);
            }
        }
        return errors;
    }

    /** The whole item, or one of its points. */
    private static boolean decides(FormValues row) {
        return isApproved(row) || row.rows("points").stream().anyMatch(VetoStop::isApproved);
    }

    private static boolean isApproved(FormValues row) {
        return row.text("outcome")
                .flatMap(ItemOutcome::of)
                .filter(outcome -> outcome == ItemOutcome.APPROVED || outcome == ItemOutcome.APPROVED_AMENDED)
                .isPresent();
    }

    private static boolean isOf(Listing listing, FormValues row, List<Listing> agenda) {
        var named = row.text("listing").map(UUID::fromString).map(ListingId::new);
        return named.map(listing.id()::equals).orElse(agenda.size() == 1);
    }
}
