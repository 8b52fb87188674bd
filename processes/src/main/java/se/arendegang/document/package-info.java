/** Documents with their versions and hashes. */
@NullMarked
package se.arendegang.document;

import org.jspecify.annotations.NullMarked;
