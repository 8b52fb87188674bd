/** Incoming documents, until they are with a case. */
@NullMarked
package se.arendegang.intake;

import org.jspecify.annotations.NullMarked;
