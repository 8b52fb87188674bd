package se.arendegang.ui.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.ValueProvider;
import org.springframework.core.annotation.Order;
import se.arendegang.audit.AuditLine;
import se.arendegang.audit.AuditTrail;
import se.arendegang.casefile.CaseFile;
import se.arendegang.identity.Actor;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;

/** Every line of the audit trail with all it says. */
@Order(90)
@org.springframework.stereotype.Component
class LogTab implements CaseTab {

    private final AuditTrail audit;

    LogTab(AuditTrail audit) {
        this.audit = audit;
    }

    @Override
    public String code() {
        return "logg";
    }

    @Override
    public boolean isFor(Actor actor) {
        return CaseSight.isInside(actor);
    }

    @Override
    public Component draw(CaseFile file, Actor actor) {
        var grid = new Grid<AuditLine>();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        column(
                grid,
                "log.recordedAt",
                line -> line.recordedAt().atZone(Dates.STOCKHOLM).toLocalDate() + " " + Dates.time(line.recordedAt()));
        column(
                grid,
                "log.happenedOn",
                line -> line.happenedOn() == null ? "–" : line.happenedOn().toString());
        column(grid, "log.who", TimelineTab::who);
        column(grid, "log.step", LogTab::step);
        column(grid, "log.text", AuditLine::text);
        grid.getColumns().getLast().setFlexGrow(3).setAutoWidth(false);
        grid.setItems(audit.ofCase(file.id().value()));
        grid.setAllRowsVisible(true);
        return grid;
    }

    private static String step(AuditLine line) {
        return line.element() == null ? "" : Say.or("element." + line.element(), line.element());
    }

    private static void column(Grid<AuditLine> grid, String text, ValueProvider<AuditLine, String> value) {
        grid.addColumn(value).setHeader(Say.text(text)).setAutoWidth(true).setFlexGrow(0);
    }
}
