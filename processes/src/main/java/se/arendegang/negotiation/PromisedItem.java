package se.arendegang.negotiation;

import java.time.LocalDate;

/** One thing to be done until the next sitting, and the minutes it stands in. */
public record PromisedItem(MinutesId minutes, ActionItem item) {

    public boolean isDelivered() {
        return item.deliveredOn() != null;
    }

    public boolean isLate(LocalDate today) {
        return !isDelivered() && item.due() != null && item.due().isBefore(today);
    }
}
