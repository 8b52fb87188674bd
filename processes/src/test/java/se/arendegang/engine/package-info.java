@NullMarked
package se.arendegang.engine;

import org.jspecify.annotations.NullMarked;
