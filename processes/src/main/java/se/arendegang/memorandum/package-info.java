/** The memorandum (PM) on which kommunstyrelsen decides, rendered from the record. */
@NullMarked
package se.arendegang.memorandum;

import org.jspecify.annotations.NullMarked;
