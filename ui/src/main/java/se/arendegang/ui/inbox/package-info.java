/** What is asked of me. */
@NullMarked
package se.arendegang.ui.inbox;

import org.jspecify.annotations.NullMarked;
