@NullMarked
package se.arendegang.assignment;

import org.jspecify.annotations.NullMarked;
