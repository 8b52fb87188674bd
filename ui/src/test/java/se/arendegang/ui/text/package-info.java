@NullMarked
package se.arendegang.ui.text;

import org.jspecify.annotations.NullMarked;
