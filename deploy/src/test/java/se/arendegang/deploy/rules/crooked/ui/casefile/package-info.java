@NullMarked
package se.arendegang.deploy.rules.crooked.ui.casefile;

import org.jspecify.annotations.NullMarked;
