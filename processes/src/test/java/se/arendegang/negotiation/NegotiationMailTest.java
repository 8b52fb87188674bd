package se.arendegang.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arendegang.negotiation.NegotiationProcess.Task.CALL_NEGOTIATION;
import static se.arendegang.negotiation.NegotiationTable.MARCH_2;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.NewCase;
import se.arendegang.document.DocumentKind;
import se.arendegang.document.Documents;
import se.arendegang.drafting.DraftingProcess;
import se.arendegang.identity.Account;
import se.arendegang.identity.Accounts;
import se.arendegang.identity.NewAccount;
import se.arendegang.identity.Role;
import se.arendegang.mail.CallMail;
import se.arendegang.mail.CallMails;
import se.arendegang.mail.Digests;
import se.arendegang.mail.MailRelay;
import se.arendegang.mail.Mailboxes;
import se.arendegang.task.FormValues;
import se.arendegang.testing.Inside;
import se.arendegang.testing.MailServer;

/** Who is told by mail of a call and of a task, and that the mail says nothing of what they are about. */
class NegotiationMailTest {

    private static final String PAPER = "Omorganisation av växeln";

    private final MailServer server = new MailServer();
    private final NegotiationTable table =
            new NegotiationTable(new Inside(server.properties(), "se.arendegang", MailSenderAutoConfiguration.class));
    private final Account chief = person("personalchef", Role.HR, null);

    @AfterEach
    void close() {
        table.close();
        server.close();
    }

    private Account person(String username, Role role, @Nullable String union) {
        var account = table.inside
                .get(Accounts.class)
                .open(new NewAccount(username, username, "ett långt lösenord", Set.of(role), union));
        table.inside.get(Mailboxes.class).setAddress(account.id(), username + "@example.se");
        return account;
    }

    private void representative(String username, String union) {
        person(username, Role.UNION_REPRESENTATIVE, union);
    }

    private void send() {
        var relay = table.inside.get(MailRelay.class);
        while (relay.sendOne()) {
            Thread.onSpinWait();
        }
    }

    private void call(NegotiationId id) {
        table.done(
                table.ask(id, CALL_NEGOTIATION, null, 1),
                "called",
                FormValues.of("papers", List.of(Map.of("label", PAPER))),
                chief.actor(),
                MARCH_2);
    }

    @Test
    void everyRepresentativeOfEveryPartyIsToldOfTheCallAndNobodyElse() {
        representative("fack1a", "Fackförbund 1");
        representative("fack1b", "fackförbund 1");
        representative("fack2", "Fackförbund 2");
        representative("fack3", "Fackförbund 3");
        var id = table.begin(chief.actor());
        call(id);
        send();

        assertThat(server.receivers()).containsExactly("fack1a@example.se", "fack1b@example.se", "fack2@example.se");
        assertThat(server.received())
                .allSatisfy(mail -> assertThat(MailServer.text(mail))
                        .contains("KS 2026/812", MailServer.LINKS + "/forhandling/" + id.value())
                        .doesNotContain("Samlad kundservice", PAPER, "Fackförbund", "viktigare", "personalchef"));
    }

    @Test
    void whoCallsIsToldBeforehandWhomMailDoesNotReachAndAfterwardsWhomItHasReached() {
        representative("fack1", "Fackförbund 1");
        var id = table.begin(chief.actor());
        assertThat(reading(id))
                .contains("Fackförbund 2 har ingen företrädare som nås med e-post. Kalla på annat sätt.");
        assertThat(mails()).containsExactly(CallMail.How.NOT_CALLED, CallMail.How.UNREACHABLE);
        call(id);
        assertThat(mails()).containsExactly(CallMail.How.WAITING, CallMail.How.UNREACHABLE);
        send();
        assertThat(mails()).containsExactly(CallMail.How.SENT, CallMail.How.UNREACHABLE);
    }

    private String reading(NegotiationId id) {
        var task = table.ask(id, CALL_NEGOTIATION, null, 1);
        return table.tasks.form(task, chief.actor()).orElseThrow().material().toString();
    }

    private List<CallMail.How> mails() {
        return table.inside.get(CallMails.class).of(table.only()).stream()
                .map(CallMail::how)
                .toList();
    }

    @Test
    void aPaperLaidAfterTheCallIsToldOfOnItsOwn() {
        representative("fack1", "Fackförbund 1");
        call(table.begin(chief.actor()));
        send();
        table.inside
                .get(Documents.class)
                .write(table.caseId, 1, DocumentKind.STAFF_REPORT, PAPER, Map.of("text", PAPER), "H", null);
        var papers = table.inside.get(LaidPapers.class);
        papers.lay(table.only(), papers.choices(table.caseId).getLast().value(), "", true, chief.actor());
        send();
        assertThat(server.received()).hasSize(2);
        assertThat(MailServer.text(server.received().getLast()))
                .contains("/forhandling/")
                .doesNotContain(PAPER);
    }

    @Test
    void aCallOutOfARecordedCaseIsToldToNobody() {
        representative("fack1", "Fackförbund 1");
        var id = table.begin(NegotiationTable.TECHNICAL);
        table.done(
                table.ask(id, CALL_NEGOTIATION, null, 1),
                "called",
                FormValues.EMPTY,
                NegotiationTable.TECHNICAL,
                MARCH_2);
        send();
        assertThat(server.received()).isEmpty();
    }

    @Test
    void aTaskIsToldToItsGroupButNotToWhoseDecisionLedToIt() {
        person("personalspecialist", Role.HR, null);
        var id = table.begin(chief.actor());
        table.ask(id, CALL_NEGOTIATION, null, 1);
        table.ask(id, CALL_NEGOTIATION, null, 1);
        morning();
        assertThat(server.received())
                .filteredOn(mail -> MailServer.text(mail).contains("Kalla till förhandling"))
                .singleElement()
                .satisfies(
                        mail -> assertThat(MailServer.header(mail, "To")).isEqualTo("personalspecialist@example.se"));
    }

    @Test
    void theFirstTaskOfACaseIsNotToldToWhoOpenedIt() {
        person("personalspecialist", Role.HR, null);
        var file = table.inside
                .get(CaseFiles.class)
                .open(NewCase.atOffice("KS 2026/813", "Samlad post", "organisation"), chief.actor());
        table.claim(file.id().subject());
        table.ask(file.id().subject(), DraftingProcess.Task.CONFIRM_NEGOTIATION_DUTY, "", 1);
        morning();
        assertThat(server.receivers()).containsExactly("personalspecialist@example.se");
    }

    @Test
    void aTaskThatHasBeenDoneMeanwhileIsNotToldOf() {
        person("personalspecialist", Role.HR, null);
        call(table.begin(chief.actor()));
        morning();
        assertThat(server.received()).isEmpty();
    }

    private void morning() {
        table.inside.clock.forward(Duration.ofDays(1));
        table.inside.get(Digests.class).gather();
        send();
    }
}
