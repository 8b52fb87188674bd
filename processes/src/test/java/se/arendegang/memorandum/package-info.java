@NullMarked
package se.arendegang.memorandum;

import org.jspecify.annotations.NullMarked;
