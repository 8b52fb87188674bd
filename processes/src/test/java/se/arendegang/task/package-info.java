@NullMarked
package se.arendegang.task;

import org.jspecify.annotations.NullMarked;
