@NullMarked
package se.arendegang.deploy.rules.crooked.workers.casefile;

import org.jspecify.annotations.NullMarked;
