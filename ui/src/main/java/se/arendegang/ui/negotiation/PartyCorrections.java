package se.arendegang.ui.negotiation;

import se.arendegang.negotiation.Corrected;
import se.arendegang.negotiation.UnionParty;

/** Where corrections of the parties go. */
interface PartyCorrections {

    Corrected add(String union, String reason);

    Corrected remove(UnionParty party, String reason);
}
