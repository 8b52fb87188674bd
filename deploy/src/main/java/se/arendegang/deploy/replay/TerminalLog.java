package se.arendegang.deploy.replay;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import se.arendegang.replay.walk.WalkLog;

/** A line for each step. */
record TerminalLog(PrintStream out) implements WalkLog {

    @Override
    public void step(
            int number, String process, String task, String actor, @Nullable String onBehalfOf, String outcome) {
        var who = onBehalfOf == null ? actor : actor + " för " + onBehalfOf;
        out.printf("%4d  %-18s %-42s %-44s %s%n", number, process, task, who, outcome);
    }

    @Override
    public void remark(String text) {
        out.println("      " + text);
    }
}
