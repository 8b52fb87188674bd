package se.arendegang.ui.meeting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import se.arendegang.meeting.Listing;
import se.arendegang.meeting.NewMemberProposal;
import se.arendegang.meeting.Proposer;
import se.arendegang.task.Field;
import se.arendegang.task.FieldError;
import se.arendegang.task.FormValues;
import se.arendegang.ui.form.FormFields;
import se.arendegang.ui.form.KeptForm;
import se.arendegang.ui.text.Say;

/** One proposal being written; it is handed in whole, and kept until then. */
final class ProposalForm extends Div {

    private static final long serialVersionUID = 1L;

    private final KeptForm form;

    ProposalForm(ProposalDesk desk, Listing listing, Runnable after) {
        form = desk.form(
                listing,
                new FormFields(List.of(
                        Field.choice("kind", "bifall", "avslag", "andring", "tillagg", "aterremiss", "bordlaggning")
                                .required(),
                        Field.rows("by", Field.line("name"), Field.line("party")),
                        Field.text("text"),
                        Field.choice("received_as", "oral", "paper", "mail", "portal")
                                .required())));
        var handIn = new Button(Say.text("proposals.handInNow"), click -> {
            var values = form.fields().values();
            var errors = errors(values);
            form.fields().show(errors);
            if (errors.isEmpty()) {
                desk.handIn(listing, said(values));
                form.forget();
                after.run();
            } else {
                form.fields().focus(errors.getFirst().path());
            }
        });
        handIn.addThemeVariants(ButtonVariant.PRIMARY);
        var deeds = new Div(handIn);
        deeds.addClassName("deeds");
        addClassName("narrow");
        add(form, deeds);
    }

    private static List<FieldError> errors(FormValues values) {
        var errors = new ArrayList<FieldError>();
        for (var name : List.of("kind", "received_as")) {
            if (values.text(name).isEmpty()) {
                errors.add(FieldError.of(name, "required"));
            }
        }
        var ownWords = values.text("kind")
                .filter(kind -> List.of("andring", "tillagg").contains(kind))
                .isPresent();
        if (ownWords && values.text("text").isEmpty()) {
            errors.add(FieldError.of("text", "required"));
        }
        if (proposers(values).isEmpty()) {
            errors.add(FieldError.of("by", "required"));
        }
        return errors;
    }

    private static List<Proposer> proposers(FormValues values) {
        return values.rows("by").stream()
                .map(row -> new Proposer(row.textOrEmpty("name"), row.textOrEmpty("party")))
                .filter(one -> !one.name().isBlank())
                .toList();
    }

    private static NewMemberProposal said(FormValues values) {
        return new NewMemberProposal(
                values.textOrEmpty("kind"),
                proposers(values),
                values.textOrEmpty("text"),
                values.textOrEmpty("received_as"));
    }
}
