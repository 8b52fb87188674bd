/** Mail to people: their addresses and choices, and the queue it is sent from. */
@NullMarked
package se.arendegang.mail;

import org.jspecify.annotations.NullMarked;
