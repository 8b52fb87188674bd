/** What follows a decision, and decisions by delegation. */
@NullMarked
package se.arendegang.decision;

import org.jspecify.annotations.NullMarked;
