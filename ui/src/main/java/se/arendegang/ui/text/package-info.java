/** Every sentence people read, in Swedish and English. */
@NullMarked
package se.arendegang.ui.text;

import org.jspecify.annotations.NullMarked;
