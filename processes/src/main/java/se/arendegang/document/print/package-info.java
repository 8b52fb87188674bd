/** Papers as files: from HTML, which is their source, to what is archived, sent and read aloud. */
@NullMarked
package se.arendegang.document.print;

import org.jspecify.annotations.NullMarked;
