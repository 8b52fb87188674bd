package se.arendegang.negotiation;

/** What became of a correction of the parties. */
public enum Corrected {
    DONE,
    /** It is a party already. */
    IS_PARTY,
    /** The unions have been asked for their positions: the union asks for a negotiation of its own (MBL 12 §). */
    TOO_LATE,
    /** It has read, written or stated something; that stays. */
    HAS_TAKEN_PART,
    /** A negotiation has a party. */
    THE_ONLY_ONE
}
