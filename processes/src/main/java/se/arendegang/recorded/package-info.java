/**
 * What a recorded case says beside the facts that have a place of their own: free-form blocks, dates of the source, links
 * to other cases. Kept as recorded, shown and exported, never interpreted.
 */
@NullMarked
package se.arendegang.recorded;

import org.jspecify.annotations.NullMarked;
