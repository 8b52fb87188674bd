package se.arendegang.replay.walk;

import org.springframework.stereotype.Component;

/** What follows from a step beside its own facts. */
@Component
class AfterStep {

    void taken(Step step, Deed deed) {}
}
