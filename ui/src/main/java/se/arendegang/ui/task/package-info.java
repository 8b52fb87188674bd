/** One task: what to read, what to answer, what came of it. */
@NullMarked
package se.arendegang.ui.task;

import org.jspecify.annotations.NullMarked;
