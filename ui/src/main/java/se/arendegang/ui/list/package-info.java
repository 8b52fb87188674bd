/** Lists that are read line by line. */
@NullMarked
package se.arendegang.ui.list;

import org.jspecify.annotations.NullMarked;
