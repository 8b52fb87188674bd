/** Reservations, special statements and substitute statements. */
@NullMarked
package se.arendegang.statement;

import org.jspecify.annotations.NullMarked;
