package se.arendegang.ui.negotiation;

/** What becomes of it. */
interface Lay {
    /** @return false when that very text lies there already */
    boolean now(String version, String label, boolean dispatched);
}
