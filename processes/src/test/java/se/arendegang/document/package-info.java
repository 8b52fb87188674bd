@NullMarked
package se.arendegang.document;

import org.jspecify.annotations.NullMarked;
