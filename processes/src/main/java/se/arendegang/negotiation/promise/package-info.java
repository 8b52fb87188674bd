/** What the employer has granted, and where in the text it can be seen. */
@NullMarked
package se.arendegang.negotiation.promise;

import org.jspecify.annotations.NullMarked;
