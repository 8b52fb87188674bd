@NullMarked
package se.arendegang.deploy.rules.crooked.casefile;

import org.jspecify.annotations.NullMarked;
