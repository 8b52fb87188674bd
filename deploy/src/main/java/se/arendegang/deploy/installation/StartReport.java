package se.arendegang.deploy.installation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import se.arendegang.identity.DemoUsers;

/** What the person who started it wants to know, printed when the login page has been fetched once. */
final class StartReport implements ApplicationListener<ApplicationReadyEvent> {

    private final Choice choice;
    private final RunFile runFile;

    StartReport(Choice choice, RunFile runFile) {
        this.choice = choice;
        this.runFile = runFile;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (!(event.getApplicationContext() instanceof WebServerApplicationContext web) || web.getWebServer() == null) {
            return;
        }
        var url = "http://localhost:" + web.getWebServer().getPort();
        var status = fetch(URI.create(url + "/login"));
        runFile.at(url).write(choice.data());
        var startedAt = event.getApplicationContext().getEnvironment().getProperty("arendegang.started-at", Long.class);
        var seconds = startedAt == null
                ? ""
                : String.format(
                        " %.1f s after the command",
                        Duration.between(Instant.ofEpochMilli(startedAt), Instant.now())
                                        .toMillis()
                                / 1000.0);
        System.out.println(
                "\n  Ärendegång is up" + seconds + (status == 200 ? "" : " (the login page answers " + status + ")")
                        + "\n\n    address   " + url
                        + "\n    data      " + choice.data()
                        + "\n    log       " + choice.data().resolve("log/application.log")
                        + demoUsers(event)
                        + "\n\n  Ctrl-C stops it; the data stays.\n");
    }

    private static String demoUsers(ApplicationReadyEvent event) {
        if (event.getApplicationContext().getBeanProvider(DemoUsers.class).stream()
                .findAny()
                .isEmpty()) {
            return "";
        }
        var names = DemoUsers.USERS.stream()
                .map(user -> String.format("      %-18s %s%n", user.username(), user.name()))
                .collect(Collectors.joining());
        return "\n\n    demo users, all with the password " + DemoUsers.PASSWORD + "\n" + names.stripTrailing();
    }

    private static int fetch(URI address) {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(60))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException unreachable) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
