@NullMarked
package se.arendegang.calendar;

import org.jspecify.annotations.NullMarked;
