@NullMarked
package se.arendegang.deploy.rules;

import org.jspecify.annotations.NullMarked;
