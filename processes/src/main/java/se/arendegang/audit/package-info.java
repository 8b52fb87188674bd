/** One append-only line for every change. */
@NullMarked
package se.arendegang.audit;

import org.jspecify.annotations.NullMarked;
