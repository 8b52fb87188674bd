@NullMarked
package se.arendegang.workers.negotiation;

import org.jspecify.annotations.NullMarked;
