package se.arendegang.deploy.embedded;

/** Every port a broker opens, all on the loopback address. REST is opened too but nobody is told about it. */
public record BrokerPorts(int grpc, int rest, int management, int command, int internal) {

    public static BrokerPorts free() {
        var ports = FreePorts.take(5);
        return new BrokerPorts(ports.get(0), ports.get(1), ports.get(2), ports.get(3), ports.get(4));
    }
}
