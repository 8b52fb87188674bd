package se.arendegang.task;

import se.arendegang.engine.Subject;

/**
 * The business key of a task: two visits of one element are two keys, two jobs of one visit are one. Drafts and
 * outcomes hang on it, so they survive a new job.
 *
 * @param round the case's round, 1 where the subject has none
 * @param item the id of the multi-instance item, empty where there is none
 * @param visit counts the element's visits within the round, from 1
 */
public record TaskKey(Subject subject, int round, String element, String item, int visit) {}
