/** The models as pictures, and what their parts are called. */
@NullMarked
package se.arendegang.ui.diagram;

import org.jspecify.annotations.NullMarked;
