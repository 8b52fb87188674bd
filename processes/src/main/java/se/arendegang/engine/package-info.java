/** The port to the process engine, with its transactional outbox. */
@NullMarked
package se.arendegang.engine;

import org.jspecify.annotations.NullMarked;
