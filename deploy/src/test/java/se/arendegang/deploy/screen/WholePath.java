package se.arendegang.deploy.screen;

import static org.assertj.core.api.Assertions.assertThat;

/** One new case from draft to closed, over the screens alone: one negotiation, one remand from kommunstyrelsen. */
final class WholePath {

    private final Desk desk;
    private String dnr = "";

    WholePath(Desk desk) {
        this.desk = desk;
    }

    String walk(String title) {
        starts(title);
        draftsAndReviews(true);
        negotiates();
        approvesAndPrepares();
        meets("2026-04-22", "Återremiss");
        draftsAndReviews(false);
        approvesAndPrepares();
        meets("2026-05-20", "Bifall");
        comesIntoForce("2026-05-20");
        return dnr;
    }

    private void starts(String title) {
        desk.sits("handlaggare1").goesTo("arenden/nytt");
        desk.writes("Rubrik *", title).picks("Ärendetyp", "Organisation").presses();
        dnr = desk.page().locator("main.case .view-header .dnr").innerText();
        assertThat(dnr).matches("KS \\d{4}/\\d+");
    }

    private void draftsAndReviews(boolean first) {
        desk.sits("handlaggare1").opens("Skriv tjänsteutlåtande", dnr);
        desk.writes("Förslag till beslut", "En samlad kundservice inrättas.").decides();
        desk.sits("jurist1").opens("Granska juridiskt", dnr).decides();
        desk.sits("personalchef")
                .opens("Gör risk- och konsekvensbedömning", dnr)
                .decides();
        desk.opens("Bedöm förhandlingsskyldighet", dnr);
        if (first) {
            desk.picks("Hindrar beslutet", "Kommunstyrelsens beslut")
                    .picks("Grund", "11 § MBL")
                    .writes("Parter", "Fackförbund 1")
                    .decides();
        } else {
            desk.chooses("Ingen förhandlingsskyldighet")
                    .writes("Skäl", "Förhandlingen är avslutad")
                    .decides();
        }
    }

    private void negotiates() {
        desk.opens("Kalla till förhandling", dnr).decides();
        desk.opens("För protokoll", dnr).chooses("Parterna anger ståndpunkt").decides();
        desk.sits("fack1")
                .opens("Ange ståndpunkt", dnr)
                .chooses("Inget att erinra")
                .decides();
    }

    private void approvesAndPrepares() {
        desk.sits("stadsdirektor").opens("Godkänn tjänsteutlåtande", dnr).decides();
        desk.sits("rotelsekreterare1").opens("Skriv PM", dnr).decides();
        desk.sits("borgarrad1").opens("Underteckna PM", dnr).decides();
        desk.sits("sekreterare1")
                .opens("För in borgarrådsberedningens utfall", dnr)
                .decides();
    }

    private void meets(String day, String outcome) {
        desk.opens("Sätt upp på föredragningslista", dnr)
                .dates("Sammanträdesdag", day)
                .decides();
        desk.opens("Upprätta föredragningslista", day).decides();
        desk.opens("Kalla till sammanträde", day).decides();
        desk.opens("Genomför sammanträde", day).picks("Utfall", outcome).decides();
        desk.opens("Skriv protokoll", day).decides();
    }

    private void comesIntoForce(String day) {
        desk.sits("ledamot1").opens("Justera protokoll", day).decides();
        desk.sits("sekreterare1").opens("Expediera beslut", dnr).decides();
        desk.opens("Anslå protokoll", day).decides();
    }
}
