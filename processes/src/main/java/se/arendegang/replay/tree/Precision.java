package se.arendegang.replay.tree;

/** How exactly a recorded date is stated. */
public enum Precision {
    MINUTE,
    DAY,
    WEEK,
    MONTH,
    TERTIAL,
    SEASON,
    YEAR,
    PERIOD
}
