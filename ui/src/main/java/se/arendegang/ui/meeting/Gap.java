package se.arendegang.ui.meeting;

import java.time.LocalDate;

/** What becomes of a gap in a notice. */
interface Gap {

    void report(LocalDate gone, LocalDate again, String reason);
}
