package se.arendegang.deploy.replay;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.springframework.context.ApplicationContext;
import se.arendegang.replay.export.CaseExport;
import se.arendegang.replay.reading.CaseReader;
import se.arendegang.replay.walk.Replays;

/** The command {@code ./arendegang replay FILE…}, run inside an application that is there already. */
public final class ReplayInside {

    private ReplayInside() {}

    public static void replay(ApplicationContext application, List<Path> files) {
        var command = new ReplayCommand(
                application.getBean(Replays.class),
                application.getBean(CaseExport.class),
                application.getBean(CaseStanding.class),
                application.getEnvironment());
        var said = new ByteArrayOutputStream();
        var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        var status = command.run(new CaseReader().read(files), stream, stream);
        if (status != ExitStatus.DONE) {
            throw new AssertionError("the replay ended with " + status + ": " + said.toString(StandardCharsets.UTF_8));
        }
    }
}
