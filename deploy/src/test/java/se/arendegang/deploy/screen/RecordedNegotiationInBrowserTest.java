package se.arendegang.deploy.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.NewCase;
import se.arendegang.deploy.replay.RecordedFiles;
import se.arendegang.deploy.restart.Person;
import se.arendegang.deploy.testing.ForwardClock;
import se.arendegang.deploy.testing.WholeApplication;
import se.arendegang.identity.Accounts;
import se.arendegang.meeting.Listings;
import se.arendegang.negotiation.Negotiations;
import se.arendegang.replay.tree.RecordedNode;
import se.arendegang.task.Tasks;
import se.arendegang.text.InWords;
import se.arendegang.ui.text.Texts;

/**
 * The negotiation of 2006 as its parties would take it over the screens of today, in the words of its two sets of
 * minutes, which are read where the recorded case lies beside the repository.
 */
@WholeApplication
@TestPropertySource(properties = "arendegang.demo=true")
class RecordedNegotiationInBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Negotiations negotiations;

    @Autowired
    private Listings listings;

    @Autowired
    private Tasks tasks;

    @Autowired
    private ForwardClock clock;

    @Autowired
    private Accounts accounts;

    @Test
    void twoSittingsWithViewsDemandsAndAnswersEndWithoutObjectionAndAreToldOfInTheMemorandum() {
        if (RecordedFiles.real().isEmpty()) {
            return;
        }
        var facts = new RecordedFacts(RecordedFiles.tree(RecordedFiles.real().getFirst()));
        var meetings = facts.file().at("mbl.meetings").elements();
        try (var offices = new Offices(port)) {
            var one = begin(facts);
            isCalled(offices, one, facts, meetings.getFirst());
            theFirstSittingAgreesOnTheNext(offices, one, meetings.getFirst());
            aDemandIsHandedInFromATelephone(offices, one, meetings.getLast());
            theNegotiationIsHeldOverTwoDays(offices, one, meetings.getLast());
            theDemandsAreAnswered(offices, one, meetings.getLast());
            nobodyObjects(offices, one, facts, meetings.getLast());
            theMinutesAreAdjusted(offices, one, facts);
            theMemorandumTellsOfIt(offices, one, facts);
        }
    }

    private NegotiatedCase begin(RecordedFacts facts) {
        var file = cases.open(NewCase.atOffice(null, facts.title(), "organisation"), Person.ANYBODY);
        return new NegotiatedCase(file, new Person(tasks), negotiations, listings, clock).drafted();
    }

    private static void isCalled(Offices offices, NegotiatedCase one, RecordedFacts facts, RecordedNode first) {
        var hr = offices.of("personalchef");
        hr.opens("Bedöm förhandlingsskyldighet", one.dnr())
                .writes("Parter", String.join("\n", facts.unions()))
                .decides();
        hr.opens("Kalla till förhandling", one.dnr())
                .picks("Forum", facts.file().at("mbl.forum").asText().orElseThrow())
                .dates("Mötesdag", first.texts("dates").getFirst())
                .decides();
    }

    private static void theFirstSittingAgreesOnTheNext(Offices offices, NegotiatedCase one, RecordedNode minutes) {
        var hr = offices.of("personalchef").opens("För protokoll", one.dnr());
        assertThat(day(hr).inputValue()).isEqualTo(minutes.texts("dates").getFirst());
        writesItems(hr, minutes);
        for (var view : minutes.list("union_views")) {
            in(newRow(hr, "Fackens synpunkter"), "Av", view.text("by"));
            in(row(hr, "Fackens synpunkter"), "Text", view.text("text"));
        }
        for (var action : minutes.list("action_items")) {
            in(newRow(hr, "Åtgärder"), "Vad", action.text("what"));
            in(row(hr, "Åtgärder"), "Ska vara klart", action.text("due"));
        }
        hr.dates("Nästa möte", minutes.at("next_meeting.date").asText().orElseThrow())
                .writes(
                        "Nästa möte gäller",
                        minutes.at("next_meeting.purpose").asText().orElseThrow())
                .chooses("Ett möte till")
                .decides();
    }

    private static void writesItems(Desk hr, RecordedNode minutes) {
        hr.page().getByLabel("Rubrik", exactly()).first().fill(minutes.text("title"));
        for (var item : minutes.list("items")) {
            var row = newRow(hr, "Punkter i protokollet");
            item.optionalText("heading").ifPresent(heading -> in(row, "Rubrik", heading));
            in(row, "Text", item.text("text"));
        }
    }

    private void aDemandIsHandedInFromATelephone(Offices offices, NegotiatedCase one, RecordedNode minutes) {
        for (var demand : ofMembers(minutes)) {
            var union = demand.texts("by").getFirst();
            var desk = offices.onTheWay(Representatives.of(union, accounts));
            new NegotiationPage(desk, one.negotiation()).opens().presses("Skriv ett inlägg");
            desk.picks("Slag", kind(demand));
            desk.page().getByLabel("För enskild medlem").check();
            desk.writes("Text", demand.text("text")).fits("Inlägg för enskild medlem");
            NegotiationPage.press(desk, "Lämna in");
            desk.page().getByText(union + " · för enskild medlem · inlämnat").waitFor();
        }
    }

    private static void theNegotiationIsHeldOverTwoDays(Offices offices, NegotiatedCase one, RecordedNode minutes) {
        var hr = offices.of("personalchef").opens("För protokoll", one.dnr());
        var days = minutes.texts("dates");
        assertThat(day(hr).inputValue()).as("as agreed at the first").isEqualTo(days.getFirst());
        in(newRow(hr, "Datum"), "Datum", days.getLast());
        writesItems(hr, minutes);
        for (var demand : joint(minutes)) {
            var row = newRow(hr, "Yrkanden och synpunkter");
            hr.picks(row, "Slag", kind(demand));
            in(row, "Av", String.join("\n", demand.texts("by")));
            in(row, "Text", demand.text("text"));
            if (demand.optionalText("employer_answer").isPresent()) {
                hr.picks(row, "Arbetsgivarens svar", "Tillmötesgår");
                in(row, "Svaret i ord", demand.text("employer_answer_text"));
            }
        }
        hr.dates("Förhandlingen avslutades", minutes.text("closing_date"))
                .chooses("Parterna anger ståndpunkt")
                .decides();
    }

    /** The director rejects what was demanded for a member, and leaves the wish without an answer, as then. */
    private static void theDemandsAreAnswered(Offices offices, NegotiatedCase one, RecordedNode minutes) {
        var director = offices.of("stadsdirektor");
        for (var demand : joint(minutes)) {
            if (demand.optionalText("employer_answer").isEmpty()) {
                director.opens("Besvara yrkande · " + String.join(", ", demand.texts("by")), one.dnr());
                director.page().getByRole(AriaRole.MENUITEM, named("Mer")).click();
                director.page().getByText("Gå vidare utan uppgiften").first().click();
                director.writes("Skäl", "Önskemålet noteras.");
                NegotiationPage.press(director, "Gå vidare utan uppgiften …");
                director.page().locator(".receipt").waitFor();
            }
        }
        for (var demand : ofMembers(minutes)) {
            director.opens("Besvara yrkande", one.dnr())
                    .chooses("Avslå")
                    .writes("Svaret i ord", demand.text("employer_answer_text"))
                    .decides();
        }
    }

    private void nobodyObjects(Offices offices, NegotiatedCase one, RecordedFacts facts, RecordedNode minutes) {
        for (var union : facts.unions()) {
            var desk = offices.onTheWay(Representatives.of(union, accounts));
            desk.opens("Ange ståndpunkt", one.dnr())
                    .chooses("Inget att erinra")
                    .writes(
                            "Ståndpunkten i ord",
                            minutes.at("union_final_position.text").asText().orElseThrow())
                    .decides();
        }
        for (var union : facts.unions()) {
            var page = new NegotiationPage(offices.onTheWay(Representatives.of(union, accounts)), one.negotiation());
            page.says("Förhandling, avslutad").fits("Förhandlingen 2006");
            assertThat(page.text())
                    .containsPattern("Avslutad den\\s+" + InWords.day(LocalDate.parse(minutes.text("closing_date"))))
                    .contains("för enskild medlem")
                    .contains("Lämnat utan svar.");
            for (var demand : minutes.list("demands")) {
                assertThat(page.text()).contains(demand.text("text"));
                demand.optionalText("employer_answer_text")
                        .ifPresent(answer -> assertThat(page.text()).contains(answer));
            }
            assertThat(page.obstacles().isVisible()).isFalse();
        }
    }

    /** Each set of minutes by the employer and by each union. */
    private void theMinutesAreAdjusted(Offices offices, NegotiatedCase one, RecordedFacts facts) {
        for (var minutes = 0; minutes < 2; minutes++) {
            for (var union : facts.unions()) {
                offices.onTheWay(Representatives.of(union, accounts))
                        .opens("Justera förhandlingsprotokoll", one.dnr())
                        .decides();
            }
        }
        for (var minutes = 0; minutes < 2; minutes++) {
            offices.of("personalchef")
                    .opens("Justera förhandlingsprotokoll", one.dnr())
                    .decides();
        }
    }

    private static void theMemorandumTellsOfIt(Offices offices, NegotiatedCase one, RecordedFacts facts) {
        one.approved();
        var referred = facts.file().at("mbl.as_referred_in_pm").asText().orElseThrow();
        var secretary = offices.of("rotelsekreterare1").opens("Skriv PM", one.dnr());
        assertThat(secretary.page().getByLabel("Beredning", exactly()).inputValue())
                .contains(referred.replaceAll("(?s).*(har behandlats .* \\d{4}).*", "$1"));
    }

    private static List<RecordedNode> ofMembers(RecordedNode minutes) {
        return minutes.list("demands").stream()
                .filter(demand -> demand.has("on_behalf_of"))
                .toList();
    }

    private static List<RecordedNode> joint(RecordedNode minutes) {
        return minutes.list("demands").stream()
                .filter(demand -> !demand.has("on_behalf_of"))
                .toList();
    }

    private static String kind(RecordedNode demand) {
        return Texts.find("choice." + demand.text("kind"), Texts.SWEDISH).orElseThrow();
    }

    private static Locator day(Desk hr) {
        return row(hr, "Datum").getByLabel("Datum", new Locator.GetByLabelOptions().setExact(true));
    }

    private static Locator newRow(Desk desk, String group) {
        desk.addsRow(group);
        return row(desk, group);
    }

    private static Locator row(Desk desk, String group) {
        return desk.page()
                .getByRole(AriaRole.GROUP, named(group))
                .first()
                .locator(".row")
                .last();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static void in(Locator row, String label, String text) {
        var field = row.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
        field.fill(text);
        field.press("Tab");
    }
}
