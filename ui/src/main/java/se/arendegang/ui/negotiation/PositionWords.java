package se.arendegang.ui.negotiation;

import se.arendegang.negotiation.UnionParty;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;

/** A union's position with the words it gave, or the day it will answer by. */
final class PositionWords {

    private PositionWords() {}

    static String of(UnionParty.Stated position) {
        var code = Say.text("position." + position.code());
        var due = position.answerDue();
        var said = due == null ? code : code + ", " + Say.text("due.by", Dates.full(due));
        return position.text() == null || position.text().isBlank()
                ? said
                : said + " (" + position.text().strip() + ")";
    }
}
