/** What has been promised and not yet closed. */
@NullMarked
package se.arendegang.ui.assignment;

import org.jspecify.annotations.NullMarked;
