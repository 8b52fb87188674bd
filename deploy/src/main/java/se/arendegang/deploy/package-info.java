@NullMarked
package se.arendegang.deploy;

import org.jspecify.annotations.NullMarked;
