@NullMarked
package se.arendegang.workers.drafting;

import org.jspecify.annotations.NullMarked;
