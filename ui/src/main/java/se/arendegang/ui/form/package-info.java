/** Draws any form from its fields. */
@NullMarked
package se.arendegang.ui.form;

import org.jspecify.annotations.NullMarked;
