@NullMarked
package se.arendegang.drafting;

import org.jspecify.annotations.NullMarked;
