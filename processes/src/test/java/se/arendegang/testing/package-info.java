/** What every test on real parts starts from. */
@NullMarked
package se.arendegang.testing;

import org.jspecify.annotations.NullMarked;
