/** What people have typed outside the tasks and not handed in yet. */
@NullMarked
package se.arendegang.draft;

import org.jspecify.annotations.NullMarked;
