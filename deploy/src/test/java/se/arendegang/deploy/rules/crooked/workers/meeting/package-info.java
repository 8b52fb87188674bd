@NullMarked
package se.arendegang.deploy.rules.crooked.workers.meeting;

import org.jspecify.annotations.NullMarked;
