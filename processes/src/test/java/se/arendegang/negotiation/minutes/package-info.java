@NullMarked
package se.arendegang.negotiation.minutes;

import org.jspecify.annotations.NullMarked;
