@NullMarked
package se.arendegang.casefile;

import org.jspecify.annotations.NullMarked;
