package se.arendegang.contract;

/** The output of a job that gives no variables back. */
public record Nothing() {

    public static final Nothing NOTHING = new Nothing();
}
