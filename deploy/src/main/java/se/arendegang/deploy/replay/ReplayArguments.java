package se.arendegang.deploy.replay;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The words of the command: the files, in their order. */
public final class ReplayArguments {

    private ReplayArguments() {}

    public static boolean isReplay(String[] words) {
        return List.of(words).contains("--arendegang.command=replay");
    }

    static List<Path> files(String[] words) {
        return Arrays.stream(words)
                .filter(word -> !word.startsWith("--"))
                .map(Path::of)
                .toList();
    }
}
