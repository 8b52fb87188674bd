package se.arendegang.deploy.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.NewCase;
import se.arendegang.deploy.restart.Person;
import se.arendegang.deploy.testing.ForwardClock;
import se.arendegang.meeting.Listings;
import se.arendegang.negotiation.Negotiations;
import se.arendegang.task.Tasks;
import se.arendegang.ui.casefile.CaseAddress;

/** The people of a negotiation at their desks, and what they do in every journey. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class NegotiationJourney {

    /** So many days ahead no other test has a sitting. */
    private static final AtomicInteger DAYS_AHEAD = new AtomicInteger(400);

    @Autowired
    private Negotiations negotiations;

    @Autowired
    private Listings listings;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Tasks tasks;

    @Autowired
    ForwardClock clock;

    Offices offices;

    @BeforeAll
    void open(@LocalServerPort int port) {
        offices = new Offices(port);
    }

    @AfterAll
    void close() {
        offices.close();
    }

    NegotiatedCase begin(String title) {
        var file = cases.open(NewCase.atOffice(null, title, "organisation"), Person.ANYBODY);
        return new NegotiatedCase(file, new Person(tasks), negotiations, listings, clock).drafted();
    }

    /** A sitting of the case's own, far from those of other tests. */
    LocalDate toTheBoard(NegotiatedCase one) {
        var day = clock.today().plusDays(DAYS_AHEAD.getAndIncrement());
        one.approved().proposed(NegotiatedCase.PROPOSAL).calledToTheBoard(day);
        return day;
    }

    void opensTheSitting(LocalDate day, NegotiatedCase one) {
        offices.of("sekreterare1").opens("Genomför sammanträde", day.toString());
        assertThat(text(offices.of("sekreterare1"))).contains(one.dnr());
    }

    Desk decides(String outcome) {
        return offices.of("sekreterare1").picks("Utfall", outcome);
    }

    void takesPosition(Desk representative, NegotiatedCase one, String position) {
        representative.opens("Ange ståndpunkt", one.dnr()).chooses(position).decides();
    }

    /** What the case officer reads at the top of the case. */
    String obstaclesAtTheCase(NegotiatedCase one) {
        var desk = offices.of("handlaggare1").goesTo(CaseAddress.of(one.file()));
        desk.page().locator("main.case h1").waitFor();
        var obstacles = desk.page().locator(".obstacles");
        return obstacles.isVisible() ? obstacles.innerText() : "";
    }

    NegotiationPage page(String username, NegotiatedCase one) {
        return new NegotiationPage(offices.of(username), one.negotiation());
    }

    NegotiationPage onTheWay(NegotiatedCase one) {
        return new NegotiationPage(offices.onTheWay("fack2"), one.negotiation());
    }

    static String text(Desk desk) {
        return desk.page().locator("main").innerText();
    }
}
