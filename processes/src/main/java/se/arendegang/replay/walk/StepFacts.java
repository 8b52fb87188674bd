package se.arendegang.replay.walk;

/** Reads out of a recorded case what it says of one kind of task. One implementation per task that it can speak of. */
interface StepFacts {

    /** The user task's id in its model. */
    String element();

    /** Whether the pass says anything that this task is for; decides how far the path is walked. */
    boolean isStated(Pass pass);

    /** What it says of this very task; {@link Deed#SILENT} when nothing. */
    Deed deed(Step step);
}
