/** What has a day and is somebody's own, for that person's calendar. */
@NullMarked
package se.arendegang.calendar;

import org.jspecify.annotations.NullMarked;
