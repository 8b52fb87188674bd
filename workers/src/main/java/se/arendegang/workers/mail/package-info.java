/** The sender of outgoing mail. */
@NullMarked
package se.arendegang.workers.mail;

import org.jspecify.annotations.NullMarked;
