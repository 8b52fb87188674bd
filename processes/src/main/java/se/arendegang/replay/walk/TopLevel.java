package se.arendegang.replay.walk;

import java.util.Set;

/** The top-level keys of a recorded case whose facts go through services and tasks of their own. */
final class TopLevel {

    static final Set<String> WALKED = Set.of(
            "schema",
            "case_id",
            "case_type",
            "document",
            "initiated_by",
            "responsible_rotel",
            "presenting_commissioner",
            "decision_body",
            "preparing_body",
            "started_by",
            "dates",
            "proposed_decision",
            "matter",
            "preparation",
            "views",
            "place_and_date",
            "signature",
            "annexes",
            "borgarradsberedningen",
            "kommunstyrelsen",
            "kommunfullmaktige",
            "long_part",
            "tjansteutlatande",
            "mbl",
            "referrals",
            "risk_assessment",
            "assignments",
            "rounds",
            "withdrawn");

    private TopLevel() {}
}
