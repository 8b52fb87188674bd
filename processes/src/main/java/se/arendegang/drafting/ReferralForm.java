package se.arendegang.drafting;

import java.util.List;
import se.arendegang.task.Field;
import se.arendegang.task.FormValues;

/** To whom a case is referred, as rows of a form. */
public final class ReferralForm {

    private ReferralForm() {}

    static Field rows() {
        return Field.rows(
                "referrals",
                Field.line("to").required(),
                Field.date("sent_on"),
                Field.date("due_on"),
                Field.line("id"));
    }

    /** With the answers, for who refers the case without a task asking for them. */
    public static Field answeredRows() {
        return Field.rows(
                "referrals",
                Field.line("to").required(),
                Field.date("sent_on"),
                Field.date("due_on"),
                Field.line("id"),
                Field.date("answered_on"),
                Field.choice("position", "tillstyrker", "avstyrker", "inget_att_erinra", "avstar"),
                Field.text("text"));
    }

    public static List<FormValues> read(FormValues values) {
        return values.rows("referrals");
    }
}
