/** Mail on a real database and a real mail server. */
@NullMarked
package se.arendegang.mail;

import org.jspecify.annotations.NullMarked;
