@NullMarked
package se.arendegang.workers.council;

import org.jspecify.annotations.NullMarked;
