/** Accounts, and how things stand with the engine. */
@NullMarked
package se.arendegang.ui.administration;

import org.jspecify.annotations.NullMarked;
