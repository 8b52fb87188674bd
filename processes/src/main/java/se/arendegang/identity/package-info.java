/** Who acts: accounts, roles and on whose behalf. */
@NullMarked
package se.arendegang.identity;

import org.jspecify.annotations.NullMarked;
