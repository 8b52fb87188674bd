/** Every path through every model, walked on a real engine with answers in the record's place. */
@NullMarked
package se.arendegang.deploy.model;

import org.jspecify.annotations.NullMarked;
