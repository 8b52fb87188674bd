/** The case: its number, its stage and round, its links and dates. */
@NullMarked
package se.arendegang.casefile;

import org.jspecify.annotations.NullMarked;
