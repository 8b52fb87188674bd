@NullMarked
package se.arendegang.deploy.rules.crooked.ui.meeting;

import org.jspecify.annotations.NullMarked;
