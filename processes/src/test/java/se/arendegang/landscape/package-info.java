@NullMarked
package se.arendegang.landscape;

import org.jspecify.annotations.NullMarked;
