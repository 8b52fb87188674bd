package se.arendegang.deploy.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Who listens on a port, as far as the system tells this user (Linux). */
final class PortOwner {

    private static final String LISTENING = "0A";

    private PortOwner() {}

    static boolean isTaken(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return false;
        } catch (IOException taken) {
            return true;
        }
    }

    static String describe(int port) {
        return socketOf(port)
                .flatMap(PortOwner::processWith)
                .map(process -> "process " + process.pid() + " ("
                        + process.info()
                                .commandLine()
                                .or(() -> process.info().command())
                                .orElse("command not shown") + ")")
                .map(text -> text.length() > 200 ? text.substring(0, 200) + " …" : text)
                .orElse("another process, which the system does not name to this user");
    }

    private static Optional<String> socketOf(int port) {
        var suffix = String.format(":%04X", port);
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .map(Path::of)
                .filter(Files::isReadable)
                .flatMap(PortOwner::lines)
                .map(line -> line.trim().split("\\s+"))
                .filter(words -> words.length > 9 && words[1].endsWith(suffix) && words[3].equals(LISTENING))
                .map(words -> "socket:[" + words[9] + "]")
                .findFirst();
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProcessHandle> processWith(String socket) {
        return ProcessHandle.allProcesses()
                .filter(process -> holds(Path.of("/proc", Long.toString(process.pid()), "fd"), socket))
                .findFirst();
    }

    private static boolean holds(Path openFiles, String socket) {
        try (var files = Files.list(openFiles)) {
            return files.anyMatch(file -> {
                try {
                    return Files.readSymbolicLink(file).toString().equals(socket);
                } catch (IOException closedMeanwhile) {
                    return false;
                }
            });
        } catch (IOException notOurs) {
            return false;
        }
    }
}
