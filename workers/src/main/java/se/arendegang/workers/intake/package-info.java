@NullMarked
package se.arendegang.workers.intake;

import org.jspecify.annotations.NullMarked;
