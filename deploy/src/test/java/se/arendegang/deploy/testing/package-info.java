/** Real engines for tests, and the whole application on real parts. */
@NullMarked
package se.arendegang.deploy.testing;

import org.jspecify.annotations.NullMarked;
