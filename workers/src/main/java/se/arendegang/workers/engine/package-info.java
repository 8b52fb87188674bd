/** The engine's door: what is sent, which engine it is, and what happens when something fails. */
@NullMarked
package se.arendegang.workers.engine;

import org.jspecify.annotations.NullMarked;
