package se.arendegang.ui.meeting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import se.arendegang.meeting.MemberProposal;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Prose;
import se.arendegang.ui.text.Say;

/** One proposal as it came: what kind, whose, its words, and when and how it came. */
final class SaidProposal extends Div {

    private static final long serialVersionUID = 1L;

    SaidProposal(MemberProposal one, boolean mayWithdraw, Runnable withdraw) {
        addClassName("said");
        add(new Paragraph(String.join(", ", named(one))));
        if (!one.text().isEmpty()) {
            add(Prose.of(one.text()));
        }
        if (one.handedInAt() != null) {
            add(new Paragraph(Say.text(
                    "proposals.handedIn",
                    Dates.minute(one.handedInAt().toInstant()),
                    String.valueOf(one.handedInBy()),
                    Say.text("choice." + one.receivedAs()))));
        }
        if (mayWithdraw) {
            var button = new Button(Say.text("proposals.withdraw"), click -> withdraw.run());
            button.setAriaLabel(Say.text("proposals.withdrawOne", String.valueOf(one.key())));
            button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            add(button);
        }
    }

    private static List<String> named(MemberProposal one) {
        var named = new ArrayList<String>();
        if (one.key() != null) {
            named.add(one.key());
        }
        named.add(one.kind().isEmpty() ? "" : Say.text("choice." + one.kind()));
        named.add(one.by());
        if (one.isWithdrawn()) {
            named.add(Say.text("proposals.withdrawn"));
        }
        named.removeIf(String::isEmpty);
        return named;
    }
}
