package se.arendegang.deploy.replay;

/** What the command ends with. */
final class ExitStatus {

    static final int DONE = 0;
    /** Something unexpected; what was kept is said. */
    static final int FAILED = 1;
    /** A file did not hold; nothing was stored. */
    static final int REFUSED = 2;
    /** A case of a file is here already; nothing was stored. */
    static final int ALREADY_HERE = 3;

    private ExitStatus() {}
}
