/** A person's own calendar, for other programs to read. */
@NullMarked
package se.arendegang.ui.calendar;

import org.jspecify.annotations.NullMarked;
