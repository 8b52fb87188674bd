/** The people's door: which packages hold views. */
@NullMarked
package se.arendegang.ui;

import org.jspecify.annotations.NullMarked;
