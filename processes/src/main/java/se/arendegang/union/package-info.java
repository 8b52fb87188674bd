/** The unions: who they are, what they are called and were called, what is agreed with them. */
@NullMarked
package se.arendegang.union;

import org.jspecify.annotations.NullMarked;
