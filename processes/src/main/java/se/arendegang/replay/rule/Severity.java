package se.arendegang.replay.rule;

/** Whether a finding refuses the batch or is kept with the case. */
public enum Severity {
    ERROR,
    WARNING
}
