package se.arendegang.deadline;

import java.time.LocalDate;

/**
 * The last day on which something can be done.
 *
 * @param start the day it is counted from
 * @param basis the paragraph it follows from, in Swedish
 */
public record LastDay(LocalDate start, LocalDate day, String basis) {}
