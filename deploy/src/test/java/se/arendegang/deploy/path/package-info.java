/** Whole courses of cases, walked by people's acts through the engine. */
@NullMarked
package se.arendegang.deploy.path;

import org.jspecify.annotations.NullMarked;
