/** The rules of "both ends of the wire" on real engines. */
@NullMarked
package se.arendegang.deploy.engine;

import org.jspecify.annotations.NullMarked;
