package se.arendegang.deploy.screen;

import java.util.Set;

/** The services that act for somebody and are not asked in a union's name, each for its reason. */
final class NotAsked {

    /** What nobody outside the house is given a way to: the views that ask it are closed to unions by the table of routes. */
    static final Set<String> INSIDE_ONLY = Set.of(
            "RecordedCaseFiles.open",
            "RecordedCaseFiles.comeBack",
            "RecordedCaseFiles.withdraw",
            "RecordedCaseFiles.reopen",
            "RecordedCaseFiles.decidedAlready",
            "Restarts.restart",
            "Negotiations.request",
            "Negotiations.stop",
            "Renegotiation.judge",
            "Unnegotiated.noteNew",
            "Obstacles.noteDecision");

    /** A question about the actor alone. */
    static final Set<String> ABOUT_THE_ACTOR = Set.of(
            "Marks.mayMark",
            "Promises.mayShow",
            "ActionItems.mayDeliver",
            "Obstacles.mayGoOn",
            "UnionCorrections.mayCorrect",
            "Calendars.address",
            "Calendars.renew",
            "Calendars.revoke");

    private NotAsked() {}
}
