@NullMarked
package se.arendegang.meeting;

import org.jspecify.annotations.NullMarked;
