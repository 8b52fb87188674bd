/** How people write what the record holds. */
@NullMarked
package se.arendegang.text;

import org.jspecify.annotations.NullMarked;
