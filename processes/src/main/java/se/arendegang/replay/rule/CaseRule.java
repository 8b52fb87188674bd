package se.arendegang.replay.rule;

/** One thing that a recorded case must agree with. */
interface CaseRule {
    /** Reports what it finds; does not presume that the case fits the schema. */
    void check(Checked recorded);
}
