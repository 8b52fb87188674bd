package se.arendegang.replay.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.drafting.DraftingProcess;
import se.arendegang.drafting.Referral;
import se.arendegang.drafting.Referrals;

/** The answer of one referral body; one that never answered is gone on without. */
@Component
class ReferralFacts implements StepFacts {

    static final String OFFICE = "office";
    static final String ROTEL = "rotel";

    /** When it is sent. */
    private static final Set<String> NOT_YET_KNOWN = Set.of("from", "answered_on", "position", "text");

    private final Referrals referrals;

    ReferralFacts(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public String element() {
        return DraftingProcess.Task.ANSWER_REFERRAL;
    }

    @Override
    public boolean isStated(Pass pass) {
        return !pass.block("referrals").elements().isEmpty();
    }

    @Override
    public Deed deed(Step step) {
        var key =
                referrals.find(UUID.fromString(step.item())).map(Referral::key).orElse("");
        return step.pass().block("referrals").elements().stream()
                .filter(row -> row.optionalText("id").orElse("").equals(key))
                .filter(row -> row.has("answered_on") || row.has("position") || row.has("text"))
                .findFirst()
                .map(row -> Deed.of("answered")
                        .with("position", row.child("position").plain())
                        .with("text", row.child("text").plain())
                        .on(Pass.day(row, "answered_on"))
                        .by(row.optionalText("to").orElse(null)))
                .orElse(Deed.SILENT);
    }

    /** The referrals that one of the two sent, each with its place in the file's list; null when there are none. */
    static @Nullable List<Map<String, @Nullable Object>> rowsOf(Pass pass, String from, boolean answers) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        var all = pass.block("referrals").elements();
        for (int i = 0; i < all.size(); i++) {
            var sender = all.get(i).optionalText("from");
            if (sender.orElse(OFFICE).equals(from)) {
                var row = new LinkedHashMap<String, @Nullable Object>(
                        all.get(i).extras(answers ? Set.of("from") : NOT_YET_KNOWN));
                row.put(Referrals.PLACE, i + 1);
                row.put(Referrals.SENDER_STATED, sender.isPresent() ? null : false);
                rows.add(row);
            }
        }
        return rows.isEmpty() ? null : rows;
    }
}
