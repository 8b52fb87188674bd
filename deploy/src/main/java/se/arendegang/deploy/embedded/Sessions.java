package se.arendegang.deploy.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a child's command is preceded by on this machine. */
final class Sessions {

    private Sessions() {}

    /** In a session of its own where the system has {@code setsid} (Linux), otherwise as it is. */
    static List<String> own(List<String> command) {
        return preceded(command, "setsid");
    }

    /** PostgreSQL refuses to run as root; a user namespace shows it another user, with the same access to files. */
    static List<String> notRoot(List<String> command) {
        return "root".equals(System.getProperty("user.name")) ? preceded(command, "unshare", "-U") : command;
    }

    private static List<String> preceded(List<String> command, String... words) {
        if (!Files.isExecutable(Path.of("/usr/bin", words[0]))) {
            return command;
        }
        var whole = new ArrayList<>(List.of(words));
        whole.addAll(command);
        return List.copyOf(whole);
    }
}
