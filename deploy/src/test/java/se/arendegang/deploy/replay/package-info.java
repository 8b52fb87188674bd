@NullMarked
package se.arendegang.deploy.replay;

import org.jspecify.annotations.NullMarked;
