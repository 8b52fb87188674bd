/** What the code promises about the models: job types, messages, user tasks, and the check that both agree. */
@NullMarked
package se.arendegang.contract;

import org.jspecify.annotations.NullMarked;
