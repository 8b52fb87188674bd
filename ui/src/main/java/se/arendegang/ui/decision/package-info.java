/** What was decided and what it gave. */
@NullMarked
package se.arendegang.ui.decision;

import org.jspecify.annotations.NullMarked;
