@NullMarked
package se.arendegang.workers.casefile;

import org.jspecify.annotations.NullMarked;
