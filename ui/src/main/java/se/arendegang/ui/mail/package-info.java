/** A person's own mail: the address and how much of it. */
@NullMarked
package se.arendegang.ui.mail;

import org.jspecify.annotations.NullMarked;
