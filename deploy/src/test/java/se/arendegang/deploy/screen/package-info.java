/** People at their screens, in a real browser. */
@NullMarked
package se.arendegang.deploy.screen;

import org.jspecify.annotations.NullMarked;
