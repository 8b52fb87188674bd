/** Who comes in: login page and session. */
@NullMarked
package se.arendegang.ui.login;

import org.jspecify.annotations.NullMarked;
