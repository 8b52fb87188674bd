package se.arendegang.replay.rule;

/** What part a person had in an item of a meeting. */
enum Part {
    SERVING,
    NOT_SERVING,
    DISQUALIFIED,
    ABSENT,
    /** The record does not say. */
    UNKNOWN
}
