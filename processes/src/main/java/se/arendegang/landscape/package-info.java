/** All processes together, for those who deploy, check or mirror them. */
@NullMarked
package se.arendegang.landscape;

import org.jspecify.annotations.NullMarked;
