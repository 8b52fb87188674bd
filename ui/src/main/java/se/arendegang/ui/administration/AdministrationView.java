package se.arendegang.ui.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;
import se.arendegang.engine.EngineState;
import se.arendegang.engine.EngineStatus;
import se.arendegang.engine.ParkedCommand;
import se.arendegang.engine.ParkedCommands;
import se.arendegang.identity.Account;
import se.arendegang.identity.Accounts;
import se.arendegang.mail.MailQueue;
import se.arendegang.mail.Mailboxes;
import se.arendegang.ui.list.Facts;
import se.arendegang.ui.mail.AddressField;
import se.arendegang.ui.shell.InPlace;
import se.arendegang.ui.shell.MainLayout;
import se.arendegang.ui.shell.Place;
import se.arendegang.ui.text.Say;

/** Who may log in, and whether everything reaches the engine. */
@Route(value = "administration", layout = MainLayout.class)
@InPlace(Place.ADMINISTRATION)
@PermitAll
class AdministrationView extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final transient Mailboxes mailboxes;
    private final Grid<Account> people = new Grid<>();

    AdministrationView(
            Accounts accounts,
            Mailboxes mailboxes,
            MailQueue mail,
            EngineStatus engine,
            ParkedCommands parked,
            StoodStillPanel stoodStill) {
        this.accounts = accounts;
        this.mailboxes = mailboxes;
        add(new H1(Say.text("place.administration")), new MailSummary(mail), facts(engine.now()));
        if (!parked.all().isEmpty()) {
            add(new H2(Say.text("admin.parked")), parked(parked));
        }
        add(stoodStill);
        people.addThemeVariants(GridVariant.NO_BORDER);
        people.addColumn(Account::name).setHeader(Say.text("admin.name")).setAutoWidth(true);
        people.addColumn(Account::username)
                .setHeader(Say.text("login.username"))
                .setAutoWidth(true);
        people.addColumn(AdministrationView::roles)
                .setHeader(Say.text("admin.roles"))
                .setAutoWidth(true);
        people.addColumn(account -> mailboxes.address(account.id()).orElse("–"))
                .setHeader(Say.text("mail.address"))
                .setAutoWidth(true);
        people.addComponentColumn(this::deeds)
                .setHeader(Say.text("admin.deeds"))
                .setAutoWidth(true);
        people.setAllRowsVisible(true);
        people.setItems(accounts.all());
        add(new H2(Say.text("admin.accounts")), people);
    }

    private static Facts facts(EngineState state) {
        return new Facts(Say.text("admin.engine"))
                .with("admin.reachable", Say.text(state.reachable() ? "choice.ja" : "choice.nej"))
                .with("admin.generation", Say.text(state.generationHolds() ? "choice.ja" : "choice.nej"))
                .with("admin.unsent", state.unsent())
                .with("admin.parkedCount", state.parked());
    }

    private static Grid<ParkedCommand> parked(ParkedCommands parked) {
        var grid = new Grid<ParkedCommand>();
        grid.addColumn(command -> command.subject().toString()).setHeader(Say.text("admin.subject"));
        grid.addColumn(ParkedCommand::refusal).setHeader(Say.text("admin.refusal"));
        grid.addComponentColumn(command -> {
            var again = new Button(Say.text("admin.sendAgain"), click -> {
                parked.sendAgain(command.id());
                grid.setItems(parked.all());
            });
            again.addThemeVariants(ButtonVariant.SMALL);
            return again;
        });
        grid.setAllRowsVisible(true);
        grid.setItems(parked.all());
        return grid;
    }

    private static String roles(Account account) {
        var names = account.roles().stream()
                .map(role -> Say.text("role." + role.code()))
                .sorted()
                .collect(Collectors.joining(", "));
        return account.union() == null ? names : names + ", " + account.union();
    }

    private Div deeds(Account account) {
        var unlock = new Button(Say.text("admin.unlock"), click -> accounts.unlock(account.username()));
        var close = new Button(Say.text(account.disabled() ? "admin.enable" : "admin.disable"), click -> {
            if (account.disabled()) {
                accounts.enable(account.id());
            } else {
                accounts.disable(account.id());
            }
            people.setItems(accounts.all());
        });
        var address = new Button(Say.text("admin.address"), click -> address(account));
        address.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        unlock.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        close.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return new Div(address, unlock, close);
    }

    private void address(Account account) {
        var dialog = new Dialog(Say.text("admin.addressOf", account.name()));
        var field = new AddressField(mailboxes, account.id());
        var save = new Button(Say.text("mail.save"), click -> {
            if (field.keep()) {
                dialog.close();
                people.setItems(accounts.all());
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.add(field);
        dialog.getFooter().add(new Button(Say.text("form.cancel"), click -> dialog.close()), save);
        dialog.open();
    }

    @Override
    public String getPageTitle() {
        return Say.text("place.administration") + " · Ärendegång";
    }
}
