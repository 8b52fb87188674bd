@NullMarked
package se.arendegang.deploy.embedded;

import org.jspecify.annotations.NullMarked;
