package se.arendegang.union;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something in the register that was wrong, as it stood; {@code became} null = it should never have been there. */
public record Correction(String was, @Nullable String became, String reason, String by, Instant at) {}
