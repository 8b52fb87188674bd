package se.arendegang.ui.shell;

import static se.arendegang.identity.Role.ADMINISTRATOR;
import static se.arendegang.identity.Role.BOARD_MEMBER;
import static se.arendegang.identity.Role.BODY_SECRETARY;
import static se.arendegang.identity.Role.CASE_OFFICER;
import static se.arendegang.identity.Role.COMMISSIONER;
import static se.arendegang.identity.Role.DEPARTMENT_HEAD;
import static se.arendegang.identity.Role.DIRECTOR;
import static se.arendegang.identity.Role.HR;
import static se.arendegang.identity.Role.LEGAL;
import static se.arendegang.identity.Role.REGISTRAR;
import static se.arendegang.identity.Role.ROTEL_SECRETARY;
import static se.arendegang.identity.Role.UNION_REPRESENTATIVE;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.EnumSet;
import java.util.Set;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;

/** The places of the left rail, in order, and whom each is for. The text is {@code place.<code>}. */
public enum Place {
    INBOX("inkorg", VaadinIcon.INBOX, EnumSet.allOf(Role.class)),
    CASES("arenden", VaadinIcon.FOLDER_OPEN_O, EnumSet.allOf(Role.class)),
    NEGOTIATIONS(
            "forhandlingar",
            VaadinIcon.HANDSHAKE,
            EnumSet.of(CASE_OFFICER, HR, DIRECTOR, DEPARTMENT_HEAD, UNION_REPRESENTATIVE)),
    UNIONS("fackforbund", VaadinIcon.USERS, EnumSet.of(HR, ADMINISTRATOR)),
    MEETINGS(
            "moten",
            VaadinIcon.CALENDAR_O,
            EnumSet.of(BODY_SECRETARY, BOARD_MEMBER, COMMISSIONER, ROTEL_SECRETARY, DIRECTOR, REGISTRAR)),
    OVERVIEW(
            "oversikt",
            VaadinIcon.GRID_BIG_O,
            EnumSet.of(
                    DEPARTMENT_HEAD, DIRECTOR, HR, LEGAL, REGISTRAR, ROTEL_SECRETARY, BODY_SECRETARY, ADMINISTRATOR)),
    ASSIGNMENTS(
            "uppdrag",
            VaadinIcon.TASKS,
            EnumSet.of(
                    CASE_OFFICER,
                    DEPARTMENT_HEAD,
                    DIRECTOR,
                    REGISTRAR,
                    BODY_SECRETARY,
                    COMMISSIONER,
                    ROTEL_SECRETARY,
                    BOARD_MEMBER)),
    REGISTER("register", VaadinIcon.ARCHIVE, EnumSet.of(REGISTRAR)),
    ADMINISTRATION("administration", VaadinIcon.COG_O, EnumSet.of(ADMINISTRATOR));

    private final String code;
    private final VaadinIcon icon;
    private final Set<Role> roles;

    Place(String code, VaadinIcon icon, Set<Role> roles) {
        this.code = code;
        this.icon = icon;
        this.roles = roles;
    }

    public String code() {
        return code;
    }

    VaadinIcon icon() {
        return icon;
    }

    public boolean isFor(Actor actor) {
        return actor.roles().stream().anyMatch(roles::contains);
    }
}
