package se.arendegang.deploy.replay;

import java.io.PrintStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arendegang.replay.reading.CaseReader;
import se.arendegang.replay.reading.ReadCases;
import se.arendegang.replay.rule.Finding;

/** All files are checked before anything is started or stored. */
public final class CheckedFiles {

    private static @Nullable ReadCases checked;

    private CheckedFiles() {}

    /** The exit status when the command is a replay whose files do not hold; empty when the application may start. */
    public static Optional<Integer> refusal(String[] words, PrintStream out, PrintStream err) {
        if (!ReplayArguments.isReplay(words)) {
            return Optional.empty();
        }
        var read = new CaseReader().read(ReplayArguments.files(words));
        checked = read;
        read.findings().forEach(finding -> (finding.refuses() ? err : out).println(finding.asText()));
        if (read.refused()) {
            err.printf(
                    "%n%d fel. Ingenting har sparats. Rätta filerna och kör kommandot igen.%n",
                    read.findings().stream().filter(Finding::refuses).count());
            return Optional.of(ExitStatus.REFUSED);
        }
        return Optional.empty();
    }

    static ReadCases take(String[] words) {
        var read = checked;
        return read != null ? read : new CaseReader().read(ReplayArguments.files(words));
    }
}
