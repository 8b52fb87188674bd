@NullMarked
package se.arendegang.deploy.rules.crooked.meeting;

import org.jspecify.annotations.NullMarked;
