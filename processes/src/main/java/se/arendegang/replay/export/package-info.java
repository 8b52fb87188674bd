/** A case written out of the record: as a recorded case again, as papers, as a timeline. */
@NullMarked
package se.arendegang.replay.export;

import org.jspecify.annotations.NullMarked;
