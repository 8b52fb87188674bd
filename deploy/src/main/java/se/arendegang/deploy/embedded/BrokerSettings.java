package se.arendegang.deploy.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * One broker: which, where, on which ports.
 *
 * @param extra environment variables of the broker that a test adds, such as {@code ZEEBE_CLOCK_CONTROLLED}
 */
public record BrokerSettings(
        Path folder, Distributions distributions, String version, BrokerPorts ports, Map<String, String> extra) {

    Map<String, String> environment() {
        var loopback = "127.0.0.1";
        var environment = new HashMap<String, String>();
        environment.put("ZEEBE_BROKER_DATA_DIRECTORY", folder.resolve("data").toString());
        environment.put("ZEEBE_BROKER_NETWORK_HOST", loopback);
        environment.put("ZEEBE_BROKER_NETWORK_COMMANDAPI_PORT", text(ports.command()));
        environment.put("ZEEBE_BROKER_NETWORK_INTERNALAPI_PORT", text(ports.internal()));
        environment.put("ZEEBE_BROKER_CLUSTER_INITIALCONTACTPOINTS", loopback + ":" + ports.internal());
        environment.put("ZEEBE_BROKER_GATEWAY_NETWORK_HOST", loopback);
        environment.put("ZEEBE_BROKER_GATEWAY_NETWORK_PORT", text(ports.grpc()));
        environment.put("SERVER_ADDRESS", loopback);
        environment.put("SERVER_PORT", text(ports.rest()));
        environment.put("MANAGEMENT_SERVER_PORT", text(ports.management()));
        environment.put("MANAGEMENT_SERVER_ADDRESS", loopback);
        environment.putAll(extra);
        return environment;
    }

    private static String text(int port) {
        return Integer.toString(port);
    }
}
