package se.arendegang.ui.casefile;

import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFile;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.Stage;
import se.arendegang.identity.Role;
import se.arendegang.ui.form.ReasonDialog;
import se.arendegang.ui.login.SignedIn;
import se.arendegang.ui.text.Say;

/** What can be done to a case as a whole: withdrawn, reopened at a stage. Each asks once and wants a reason. */
@Component
class CaseDeeds {

    private static final Set<Role> MAY = Set.of(
            Role.CASE_OFFICER,
            Role.DEPARTMENT_HEAD,
            Role.DIRECTOR,
            Role.REGISTRAR,
            Role.ROTEL_SECRETARY,
            Role.BODY_SECRETARY);

    private final CaseFiles cases;
    private final SignedIn signedIn;

    CaseDeeds(CaseFiles cases, SignedIn signedIn) {
        this.cases = cases;
        this.signedIn = signedIn;
    }

    MenuBar menu(CaseFile file) {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        if (signedIn.actor().roles().stream().noneMatch(MAY::contains)) {
            menu.setVisible(false);
            return menu;
        }
        var dots = menu.addItem("⋯");
        dots.setAriaLabel(Say.text("case.more"));
        for (var stage : Stage.values()) {
            if (stage != Stage.FINISHED) {
                var name = Say.text("case.reopen", Say.text("stage." + stage.code()));
                dots.getSubMenu().addItem(name, click -> reopen(file, stage, name));
            }
        }
        if (file.stage() != Stage.FINISHED) {
            dots.getSubMenu().addItem(Say.text("case.withdraw"), click -> withdraw(file));
        }
        return menu;
    }

    private void reopen(CaseFile file, Stage stage, String name) {
        new ReasonDialog(name, Say.text("case.reopenText"), reason -> {
                    if (signedIn.actor().roles().stream().anyMatch(MAY::contains)) {
                        cases.reopen(file.id(), stage, reason, signedIn.actor(), cases.today(file.id()));
                    }
                })
                .open();
    }

    private void withdraw(CaseFile file) {
        new ReasonDialog(Say.text("case.withdraw"), Say.text("case.withdrawText"), reason -> {
                    if (signedIn.actor().roles().stream().anyMatch(MAY::contains)) {
                        cases.withdraw(file.id(), reason, signedIn.actor(), cases.today(file.id()));
                    }
                })
                .open();
    }
}
