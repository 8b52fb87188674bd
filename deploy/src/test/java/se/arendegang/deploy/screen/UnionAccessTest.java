package se.arendegang.deploy.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.arendegang.deploy.testing.WholeApplication;
import se.arendegang.ui.casefile.CaseAddress;

/**
 * A representative of the first union gets nothing of the second union's drafts and negotiation, or of the drafting
 * office's working text: from no view, no address for downloads and no service. Whatever is added has to be put into
 * the tables here, or the test says so.
 */
@WholeApplication
@TestPropertySource(properties = "arendegang.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnionAccessTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ServletContext servlets;

    @Autowired
    private ApplicationContext inside;

    private OthersAffairs others;

    @BeforeAll
    void happen() {
        others = new OthersAffairs(inside);
    }

    @Test
    void noViewShowsThemNorIsSentThem() {
        var addresses = addresses();
        assertThat(addresses.keySet())
                .as("every route has an address tried here")
                .isEqualTo(routes());
        try (var playwright = Browsers.playwright();
                var browser = Browsers.start(playwright)) {
            var desk = new Desk(browser, "http://localhost:" + port).sits("fack1");
            var sent = desk.listens();
            var shown = new TreeMap<String, Boolean>();
            addresses.forEach((route, address) -> {
                shown.put(route, desk.isShown(address));
                assertThat(desk.page().locator("body").innerText()).as(address).doesNotContain(others.mark);
            });
            desk.goesTo("arenden").searches(others.mark);
            desk.page().getByText("Inget ärende innehåller orden").first().waitFor();
            assertThat(sent.text().replace("\"" + others.mark + "\"", "what was searched for"))
                    .doesNotContain("Ärende " + others.mark)
                    .doesNotContain("Arbetstext")
                    .doesNotContain("Utkast " + others.mark)
                    .doesNotContain("Yrkande " + others.mark)
                    .doesNotContain("Ståndpunkt " + others.mark);
            assertThat(shown)
                    .as("the ways to their affairs lead nowhere")
                    .containsEntry("arende/:address", false)
                    .containsEntry("uppgift/:___url_parameter", false)
                    .containsEntry("forhandling/:___url_parameter", false)
                    .containsEntry("protokoll/:___url_parameter", false);
        }
    }

    @Test
    void noAddressForDownloadsGivesThem() {
        var minutes = others.minutes().id().value();
        var addresses = Map.of(
                "/modeller/{process}.bpmn", "/modeller/negotiation.bpmn",
                "/ical/{token}.ics", "/ical/" + minutes + ".ics",
                "/forhandlingsprotokoll/{id}.pdf", "/forhandlingsprotokoll/" + minutes + ".pdf");
        assertThat(addresses.keySet())
                .as("every address for downloads is tried here")
                .isEqualTo(downloads());
        try (var playwright = Browsers.playwright();
                var browser = Browsers.start(playwright)) {
            var desk = new Desk(browser, "http://localhost:" + port).sits("fack1");
            for (var address : addresses.values()) {
                var answer = desk.page().request().get("http://localhost:" + port + address);
                assertThat(answer.text()).as(address).doesNotContain(others.mark);
                assertThat(answer.status()).as(address).isEqualTo(address.startsWith("/modeller") ? 200 : 404);
            }
            var theirs = new Desk(browser, "http://localhost:" + port).sits("fack2");
            assertThat(theirs.page()
                            .request()
                            .get("http://localhost:" + port + "/forhandlingsprotokoll/" + minutes + ".pdf")
                            .status())
                    .as("the paper is there for whom it is for")
                    .isEqualTo(200);
        }
    }

    @Test
    void noServiceGivesThemAndNoneLetsTheirThingsBeChanged() {
        var first = OthersAffairs.account(inside, "fack1");
        var table = new ServicesForUnions(inside, others, first);
        assertThat(table.known())
                .as("every service that acts for somebody is tried here")
                .isEqualTo(table.found());
        var before = others.everything();
        table.attempts()
                .forEach((service, attempt) ->
                        assertThat(attempt.outcome()).as(service).doesNotContain(others.mark));
        assertThat(others.everything()).as("nothing of theirs was changed").isEqualTo(before);
    }

    private Map<String, String> addresses() {
        var addresses = new TreeMap<String, String>();
        routes().stream().filter(route -> !route.contains(":")).forEach(route -> addresses.put(route, route));
        addresses.put("arende/:address", CaseAddress.of(others.file));
        addresses.put(
                "uppgift/:___url_parameter", "uppgift/" + others.unionsTask.id().value());
        addresses.put(
                "forhandling/:___url_parameter",
                "forhandling/" + others.negotiation().id().value());
        addresses.put(
                "protokoll/:___url_parameter",
                "protokoll/" + others.minutes().id().value());
        addresses.put("mote/:___url_parameter", "mote/" + UUID.randomUUID());
        return addresses;
    }

    private TreeSet<String> routes() {
        var registered = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets))
                .getRegisteredRoutes();
        return Stream.concat(
                        registered.stream().map(RouteBaseData::getTemplate),
                        registered.stream()
                                .flatMap(route ->
                                        route.getRouteAliases().stream().map(RouteBaseData::getTemplate)))
                .filter(route -> !route.equals("login") && !route.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private TreeSet<String> downloads() {
        return inside
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("se.arendegang"))
                .flatMap(entry ->
                        Objects.requireNonNull(entry.getKey().getPathPatternsCondition()).getPatternValues().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
