@NullMarked
package se.arendegang.negotiation;

import org.jspecify.annotations.NullMarked;
