package se.arendegang.negotiation;

import java.time.Instant;

/** Who gave the answer to a demand that stands, and when. */
record GivenAnswer(String by, Instant at) {}
