package se.arendegang.replay.walk;

import se.arendegang.negotiation.Negotiation;
import se.arendegang.replay.tree.RecordedNode;

/** A file's question whether a new negotiation is needed, which the record has not heard yet. */
record PendingQuestion(Negotiation about, RecordedNode question) {

    String occasion() {
        return question.optionalText("occasion").orElse("");
    }
}
