package se.arendegang.identity;

/** What a person may be in the path; the code is the candidate group in the models. */
public enum Role {
    CASE_OFFICER("case_officer"),
    DEPARTMENT_HEAD("department_head"),
    DIRECTOR("director"),
    LEGAL("legal"),
    HR("hr"),
    REGISTRAR("registrar"),
    UNION_REPRESENTATIVE("union_representative"),
    REFERRAL_BODY("referral_body"),
    ROTEL_SECRETARY("rotel_secretary"),
    COMMISSIONER("commissioner"),
    BODY_SECRETARY("body_secretary"),
    BOARD_MEMBER("board_member"),
    ADMINISTRATOR("administrator");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when no role has the code */
    public static Role ofCode(String code) {
        for (var role : values()) {
            if (role.code.equals(code)) {
                return role;
            }
        }
        throw new IllegalArgumentException("no role has the code " + code);
    }
}
