package se.arendegang.deploy.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arendegang.identity.Role.ADMINISTRATOR;
import static se.arendegang.identity.Role.BOARD_MEMBER;
import static se.arendegang.identity.Role.BODY_SECRETARY;
import static se.arendegang.identity.Role.CASE_OFFICER;
import static se.arendegang.identity.Role.COMMISSIONER;
import static se.arendegang.identity.Role.DEPARTMENT_HEAD;
import static se.arendegang.identity.Role.DIRECTOR;
import static se.arendegang.identity.Role.HR;
import static se.arendegang.identity.Role.LEGAL;
import static se.arendegang.identity.Role.REFERRAL_BODY;
import static se.arendegang.identity.Role.REGISTRAR;
import static se.arendegang.identity.Role.ROTEL_SECRETARY;
import static se.arendegang.identity.Role.UNION_REPRESENTATIVE;

import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import se.arendegang.casefile.CaseFile;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.NewCase;
import se.arendegang.deploy.testing.WholeApplication;
import se.arendegang.identity.Actor;
import se.arendegang.identity.DemoUsers;
import se.arendegang.identity.NewAccount;
import se.arendegang.identity.Role;
import se.arendegang.meeting.Meetings;
import se.arendegang.meeting.NewMeeting;
import se.arendegang.negotiation.NegotiationId;
import se.arendegang.negotiation.NegotiationProcess;
import se.arendegang.negotiation.Negotiations;
import se.arendegang.task.FormValues;
import se.arendegang.task.Tasks;
import se.arendegang.ui.casefile.CaseAddress;

/** Who may open which view, and what is not even sent to those who may not read it. */
@WholeApplication
@TestPropertySource(properties = "arendegang.demo=true")
class RolesSeeTest {

    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
    private static final Set<Role> AT_MEETINGS =
            EnumSet.of(BODY_SECRETARY, BOARD_MEMBER, COMMISSIONER, ROTEL_SECRETARY, DIRECTOR, REGISTRAR);

    /** Every route of the application. A case, a task and a meeting stand for all: see {@link #example}. */
    private static final Map<String, Set<Role>> OPEN_TO = Map.ofEntries(
            Map.entry("", EVERYBODY),
            Map.entry("inkorg", EVERYBODY),
            Map.entry("arenden", EVERYBODY),
            Map.entry("arenden/nytt", EnumSet.of(CASE_OFFICER, DEPARTMENT_HEAD, DIRECTOR, REGISTRAR, ROTEL_SECRETARY)),
            Map.entry(
                    "arende/:address",
                    EnumSet.complementOf(EnumSet.of(UNION_REPRESENTATIVE, REFERRAL_BODY, BOARD_MEMBER))),
            Map.entry("uppgift/:___url_parameter", EnumSet.of(CASE_OFFICER)),
            Map.entry("forhandlingar", EnumSet.of(CASE_OFFICER, HR, DIRECTOR, DEPARTMENT_HEAD, UNION_REPRESENTATIVE)),
            Map.entry(
                    "forhandling/:___url_parameter",
                    EnumSet.of(CASE_OFFICER, HR, DIRECTOR, DEPARTMENT_HEAD, UNION_REPRESENTATIVE)),
            Map.entry(
                    "protokoll/:___url_parameter",
                    EnumSet.of(CASE_OFFICER, HR, DIRECTOR, DEPARTMENT_HEAD, UNION_REPRESENTATIVE)),
            Map.entry("kalender", EVERYBODY),
            Map.entry("e-post", EVERYBODY),
            Map.entry("fackforbund", EnumSet.of(HR, ADMINISTRATOR)),
            Map.entry("moten", AT_MEETINGS),
            Map.entry("mote/:___url_parameter", AT_MEETINGS),
            Map.entry(
                    "oversikt",
                    EnumSet.of(
                            DEPARTMENT_HEAD,
                            DIRECTOR,
                            HR,
                            LEGAL,
                            REGISTRAR,
                            ROTEL_SECRETARY,
                            BODY_SECRETARY,
                            ADMINISTRATOR)),
            Map.entry(
                    "uppdrag",
                    EnumSet.of(
                            CASE_OFFICER,
                            DEPARTMENT_HEAD,
                            DIRECTOR,
                            REGISTRAR,
                            BODY_SECRETARY,
                            COMMISSIONER,
                            ROTEL_SECRETARY,
                            BOARD_MEMBER)),
            Map.entry("register", EnumSet.of(REGISTRAR)),
            Map.entry("administration", EnumSet.of(ADMINISTRATOR)),
            Map.entry("administration/e-post", EnumSet.of(ADMINISTRATOR)));

    private static final Set<String> BEFORE_LOGIN = Set.of("login");

    @LocalServerPort
    private int port;

    @Autowired
    private ServletContext servlets;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Negotiations negotiations;

    @Test
    void everyRouteIsInTheTable() {
        var routes = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets))
                .getRegisteredRoutes();
        var templates = Stream.concat(
                        routes.stream().map(RouteBaseData::getTemplate),
                        routes.stream()
                                .flatMap(route ->
                                        route.getRouteAliases().stream().map(RouteBaseData::getTemplate)))
                .toList();
        var known = new TreeSet<>(OPEN_TO.keySet());
        known.addAll(BEFORE_LOGIN);
        assertThat(new TreeSet<>(templates)).isEqualTo(known);
    }

    @Test
    void everyRoleOpensTheViewsOfTheTableAndIsTurnedAwayFromTheOthers() {
        var addresses = addresses(openDraft("Ett ärende som ingen har hört talas om"));
        try (var playwright = Browsers.playwright();
                var browser = Browsers.start(playwright)) {
            var desk = new Desk(browser, "http://localhost:" + port);
            for (var user : oneOfEachRole()) {
                desk.sits(user.username());
                var shown = new TreeMap<String, Boolean>();
                addresses.forEach((route, address) -> shown.put(route, desk.isShown(address)));
                assertThat(shown).as(user.name()).isEqualTo(expected(user, addresses.keySet()));
            }
        }
    }

    @Test
    void aWorkingDraftIsNotSentToAUnionABoardMemberOrAReferralBody() {
        var title = "Omprövning av växelns bemanning " + UUID.randomUUID();
        var written = "Utkast som bara handläggaren har sett.";
        var file = openDraft(title);
        try (var playwright = Browsers.playwright();
                var browser = Browsers.start(playwright)) {
            var desk = new Desk(browser, "http://localhost:" + port);
            var toTheOfficer = desk.sits("handlaggare1").listens();
            desk.opens("Skriv tjänsteutlåtande", file.dnr()).writes("Förslag till beslut", written);
            desk.page().locator(".kept").getByText("Sparat").waitFor();
            desk.goesTo("inkorg").opens("Skriv tjänsteutlåtande", file.dnr());
            assertThat(toTheOfficer.text()).contains(title).contains(written);

            for (var outside : List.of("fack1", "ledamot1", "remissinstans1")) {
                var sent = desk.sits(outside).listens();
                desk.goesTo("arenden").searches("växelns");
                desk.page().getByText("Inget ärende innehåller orden").first().waitFor();
                assertThat(desk.isShown(CaseAddress.of(file))).isFalse();
                assertThat(desk.isShown(address(file, "uppgift/:___url_parameter")))
                        .isFalse();
                assertThat(sent.text()).as(outside).doesNotContain(title).doesNotContain(written);
            }
        }
    }

    private static Map<String, Boolean> expected(NewAccount user, Set<String> routes) {
        var open = new TreeMap<String, Boolean>();
        routes.forEach(
                route -> open.put(route, OPEN_TO.getOrDefault(route, Set.of()).containsAll(user.roles())));
        return open;
    }

    private static List<NewAccount> oneOfEachRole() {
        var seen = EnumSet.noneOf(Role.class);
        var users = DemoUsers.USERS.stream()
                .filter(user -> seen.addAll(user.roles()))
                .toList();
        assertThat(seen).isEqualTo(EVERYBODY);
        return users;
    }

    /** The start page is where a login ends, so nobody need be sent there. */
    private Map<String, String> addresses(CaseFile file) {
        var addresses = new LinkedHashMap<String, String>();
        OPEN_TO.keySet().stream()
                .filter(route -> !route.isEmpty())
                .sorted()
                .forEach(route -> addresses.put(route, address(file, route)));
        return addresses;
    }

    private String address(CaseFile file, String route) {
        return switch (route) {
            case "arende/:address" -> CaseAddress.of(file);
            case "uppgift/:___url_parameter" -> "uppgift/" + draftingTask(file);
            case "forhandling/:___url_parameter" -> "forhandling/" + ofTheFirstUnion();
            case "protokoll/:___url_parameter" -> "protokoll/" + minutesWithTheFirstUnion();
            case "mote/:___url_parameter" ->
                "mote/"
                        + meetings.plan(new NewMeeting(
                                        "Kommunstyrelsen", LocalDate.of(2031, 1, 15), null, null, false, null))
                                .id()
                                .value();
            default -> route;
        };
    }

    /** Of a case of its own: a negotiation makes its case known to the union. */
    private UUID ofTheFirstUnion() {
        var file = openDraft("Ett ärende som det första facket har begärt förhandling i");
        var registrar = new Actor(null, "Registrator 1", EnumSet.of(REGISTRAR), null, null);
        return negotiations
                .request(file.id(), "Fackförbund 1", "board", "schemat", registrar, null)
                .value();
    }

    private UUID minutesWithTheFirstUnion() {
        var id = new NegotiationId(ofTheFirstUnion());
        decide(id, NegotiationProcess.Task.CALL_NEGOTIATION, "called");
        decide(id, NegotiationProcess.Task.RECORD_SITTING, "next_sitting");
        return negotiations.find(id).orElseThrow().minutes().getFirst().id().value();
    }

    private void decide(NegotiationId id, String element, String outcome) {
        var open = Awaitility.await()
                .until(
                        () -> tasks.openTasksOf(id.subject()).stream()
                                .filter(task -> task.key().element().equals(element))
                                .toList(),
                        found -> !found.isEmpty());
        var anybody = new Actor(null, "Personalspecialist 1", EVERYBODY, null, null);
        tasks.complete(open.getFirst().id(), outcome, FormValues.EMPTY, anybody, null);
    }

    /** The first test of all may find the engine still busy with its models. */
    private UUID draftingTask(CaseFile file) {
        return Objects.requireNonNull(Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> tasks.openTasksOfCase(file.id().value()), open -> !open.isEmpty())
                .getFirst()
                .id()
                .value());
    }

    private CaseFile openDraft(String title) {
        return cases.open(
                NewCase.atOffice(null, title, "organisation"),
                new Actor(null, "Handläggare 1", EnumSet.of(CASE_OFFICER), null, null));
    }
}
