package se.arendegang.deploy.replay;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import se.arendegang.replay.export.CaseExport;
import se.arendegang.replay.reading.ReadCases;
import se.arendegang.replay.tree.RecordedCase;
import se.arendegang.replay.walk.Replays;

/** Runs the command once the application is up, in the order of the files, and leaves its exit status. */
@Component
@ConditionalOnProperty(name = "arendegang.command", havingValue = "replay")
class ReplayCommand implements ApplicationRunner, ExitCodeGenerator {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayCommand.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Replays replays;
    private final CaseExport export;
    private final CaseStanding standing;
    private final Environment environment;
    private int status = ExitStatus.FAILED;

    ReplayCommand(Replays replays, CaseExport export, CaseStanding standing, Environment environment) {
        this.replays = replays;
        this.export = export;
        this.standing = standing;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var read = CheckedFiles.take(arguments.getSourceArgs());
        status = run(read, System.out, System.err);
    }

    int run(ReadCases read, PrintStream out, PrintStream err) {
        if (read.refused()) {
            return ExitStatus.REFUSED;
        }
        var here = read.cases().stream()
                .flatMap(recorded -> replays.existing(recorded).stream()
                        .map(file -> recorded.file() + ": ärendet finns redan som " + file.dnr() + " (" + file.title()
                                + ")."))
                .toList();
        if (!here.isEmpty()) {
            here.forEach(err::println);
            err.println("Ingenting har sparats. Ta bort de filerna ur kommandot, eller välj en annan datamapp med"
                    + " --data.");
            return ExitStatus.ALREADY_HERE;
        }
        for (var recorded : read.cases()) {
            if (!replayed(recorded, read, out, err)) {
                return ExitStatus.FAILED;
            }
        }
        out.printf("%nSå står ärendena:%n");
        read.cases()
                .forEach(recorded -> replays.existing(recorded).ifPresent(file -> out.println(standing.of(file.id()))));
        return written(read.cases(), out);
    }

    private boolean replayed(RecordedCase recorded, ReadCases read, PrintStream out, PrintStream err) {
        out.printf("%n%s  %s (%s)%n", recorded.dnr(), recorded.title(), recorded.file());
        try {
            var id = replays.replay(recorded, read.warningsOf(recorded), PATIENCE, new TerminalLog(out));
            out.println(standing.of(id));
            return true;
        } catch (RuntimeException unexpected) {
            err.println("Återgivningen av " + recorded.file() + " avbröts: " + unexpected.getMessage());
            err.println(replays.existing(recorded)
                    .map(file -> "Det som hann föras in finns kvar i ärendet " + file.dnr() + ", "
                            + standing.of(file.id()).strip())
                    .orElse("Ingenting av filen har sparats."));
            err.println("Ärendena före det i kommandot är färdiga. Se loggen för vad som hände; för in resten för hand"
                    + " i ärendet, eller kör om i en ny datamapp med --data.");
            LOG.error("The replay of {} stopped", recorded.file(), unexpected);
            return false;
        }
    }

    private int written(List<RecordedCase> cases, PrintStream out) {
        var folder = environment.getProperty("arendegang.out");
        if (folder != null) {
            for (var recorded : cases) {
                var target = Path.of(folder).resolve(recorded.name());
                replays.existing(recorded).ifPresent(file -> export.write(file.id(), target));
                out.println("Skrivet till " + target);
            }
        }
        return ExitStatus.DONE;
    }

    @Override
    public int getExitCode() {
        return status;
    }
}
