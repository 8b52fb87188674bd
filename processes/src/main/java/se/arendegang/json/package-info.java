/** Maps and lists to jsonb columns and back. */
@NullMarked
package se.arendegang.json;

import org.jspecify.annotations.NullMarked;
