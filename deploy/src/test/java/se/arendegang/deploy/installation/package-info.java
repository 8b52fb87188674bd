@NullMarked
package se.arendegang.deploy.installation;

import org.jspecify.annotations.NullMarked;
