/** One installation: its folder, its switch between embedded parts and servers, and what it says when it starts. */
@NullMarked
package se.arendegang.deploy.installation;

import org.jspecify.annotations.NullMarked;
