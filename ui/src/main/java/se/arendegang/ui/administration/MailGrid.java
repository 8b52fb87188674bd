package se.arendegang.ui.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import se.arendegang.mail.QueuedMail;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;

/** Mails of one state, each with whom it is for, what became of it, and what can be done. */
class MailGrid extends Grid<QueuedMail> {

    private static final long serialVersionUID = 1L;

    MailGrid(List<QueuedMail> mails, QueuedMail.State state, Function<QueuedMail, Button> deed) {
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        addColumn(QueuedMail::person).setHeader(Say.text("admin.name")).setAutoWidth(true);
        addColumn(mail -> Objects.requireNonNullElse(mail.address(), "–"))
                .setHeader(Say.text("mail.address"))
                .setAutoWidth(true);
        addColumn(mail -> Say.text("queue.kind." + mail.kind()))
                .setHeader(Say.text("queue.kind"))
                .setAutoWidth(true);
        addColumn(mail -> Dates.minute(mail.at()))
                .setHeader(Say.text("queue.at." + state.name()))
                .setAutoWidth(true);
        if (state != QueuedMail.State.SENT) {
            addColumn(MailReason::of)
                    .setHeader(Say.text("admin.why"))
                    .setWidth("20rem")
                    .setFlexGrow(1);
            addComponentColumn(deed::apply).setHeader(Say.text("admin.deeds")).setAutoWidth(true);
        }
        setAllRowsVisible(true);
        setItems(mails);
    }
}
