package se.arendegang.ui.negotiation;

import se.arendegang.negotiation.desk.Contribution;
import se.arendegang.negotiation.desk.Kept;

/** What the editors ask of the view around them. */
interface UnionDesk {

    Kept keep(Contribution draft, Contribution.Words words);

    void handIn(Contribution draft);
}
