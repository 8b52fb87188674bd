/** What stands around every view: places, menu, access. */
@NullMarked
package se.arendegang.ui.shell;

import org.jspecify.annotations.NullMarked;
