@NullMarked
package se.arendegang.identity;

import org.jspecify.annotations.NullMarked;
