@NullMarked
package se.arendegang.decision;

import org.jspecify.annotations.NullMarked;
