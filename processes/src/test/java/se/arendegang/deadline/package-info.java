@NullMarked
package se.arendegang.deadline;

import org.jspecify.annotations.NullMarked;
