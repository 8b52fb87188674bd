package se.arendegang.replay.walk;

import se.arendegang.replay.tree.RecordedNode;

/** How and when a negotiation ended with a union. */
final class Ended {

    private Ended() {}

    static Deed with(Deed deed, RecordedNode ended) {
        return deed.with("ended_how", ended.child("how").plain())
                .with("ended_on", ended.child("on").plain());
    }
}
