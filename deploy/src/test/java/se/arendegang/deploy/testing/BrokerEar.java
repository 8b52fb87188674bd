package se.arendegang.deploy.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Listens where the broker exports its records to, and keeps the variables: what the engine itself says that it holds. */
public final class BrokerEar implements AutoCloseable {

    /** One variable as the engine wrote it; the value is JSON. */
    public record Variable(String process, String name, String value) {}

    private final HttpServer server;
    private final List<Variable> variables = new CopyOnWriteArrayList<>();

    BrokerEar() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** What makes a broker of the distribution speak to it, in the words of its own exporter for Elasticsearch. */
    Map<String, String> environment() {
        var address = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "ZEEBE_BROKER_EXPORTERS_EAR_CLASSNAME", "io.camunda.zeebe.exporter.ElasticsearchExporter",
                "ZEEBE_BROKER_EXPORTERS_EAR_ARGS_URL", address,
                "ZEEBE_BROKER_EXPORTERS_EAR_ARGS_BULK_DELAY", "1",
                "ZEEBE_BROKER_EXPORTERS_EAR_ARGS_BULK_SIZE", "50");
    }

    public List<Variable> variables() {
        return List.copyOf(variables);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var said = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var isBulk = exchange.getRequestURI().getPath().endsWith("_bulk");
        if (isBulk) {
            said.lines().filter(line -> line.contains("\"VARIABLE\"")).forEach(this::keep);
        }
        var answer = (isBulk ? "{\"errors\":false,\"items\":[]}" : "{\"acknowledged\":true}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, answer.length);
        try (var body = exchange.getResponseBody()) {
            body.write(answer);
        }
    }

    private void keep(String line) {
        JsonNode record = JsonMapper.shared().readTree(line);
        if (record.path("valueType").asString("").equals("VARIABLE")) {
            var value = record.path("value");
            variables.add(new Variable(
                    value.path("bpmnProcessId").asString(""),
                    value.path("name").asString(""),
                    value.path("value").asString("")));
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
