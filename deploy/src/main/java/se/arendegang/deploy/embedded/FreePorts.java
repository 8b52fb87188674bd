package se.arendegang.deploy.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Ports for the children, below the range from which the system takes ports for outgoing connections. */
final class FreePorts {

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;

    private FreePorts() {}

    static List<Integer> take(int count) {
        var ports = new LinkedHashSet<Integer>();
        while (ports.size() < count) {
            int candidate = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (isFree(candidate)) {
                ports.add(candidate);
            }
        }
        return List.copyOf(ports);
    }

    private static boolean isFree(int port) {
        try (var ignored = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
