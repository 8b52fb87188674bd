package se.arendegang.ui.task;

import java.util.Optional;
import se.arendegang.task.Draft;
import se.arendegang.task.TaskForm;
import se.arendegang.task.TaskRow;

/** A task to be worked on: its form, and the draft that the form was filled from. */
record Work(TaskRow row, TaskForm form, Optional<Draft> draft) {}
