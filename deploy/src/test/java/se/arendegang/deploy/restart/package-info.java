/** A path that is started again stands where it stood, at every wait of every model. */
@NullMarked
package se.arendegang.deploy.restart;

import org.jspecify.annotations.NullMarked;
