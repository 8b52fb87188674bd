package se.arendegang.drafting;

import java.util.List;
import se.arendegang.task.Field;
import se.arendegang.task.FormValues;

/** To whom a case is referred, as rows of a form. */
final class ReferralForm {

    private ReferralForm() {}

    static Field rows() {
        return Field.rows(
                "referrals",
                Field.line("to").required(),
                Field.date("sent_on"),
                Field.date("due_on"),
                Field.line("id"));
    }

    static List<FormValues> read(FormValues values) {
        return values.rows("referrals");
    }
}
