/** Tasks people do: what is asked, drafts, outcomes, the inbox. */
@NullMarked
package se.arendegang.task;

import org.jspecify.annotations.NullMarked;
