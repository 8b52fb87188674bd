/** {@code ./arendegang replay FILE…}: recorded cases through a running installation, or one started for the purpose. */
@NullMarked
package se.arendegang.deploy.replay;

import org.jspecify.annotations.NullMarked;
