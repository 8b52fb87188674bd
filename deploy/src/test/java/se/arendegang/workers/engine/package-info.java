@NullMarked
package se.arendegang.workers.engine;

import org.jspecify.annotations.NullMarked;
