/** The same engine and the same database that a server would run, as watched child processes with folders of their own. */
@NullMarked
package se.arendegang.deploy.embedded;

import org.jspecify.annotations.NullMarked;
