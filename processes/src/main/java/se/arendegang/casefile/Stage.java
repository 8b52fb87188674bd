package se.arendegang.casefile;

/** Where a case is in its course. The code is a routing choice in the models and a value in the record. */
public enum Stage {
    DRAFTING("drafting"),
    COUNCIL_OF_MAYORS("council_of_mayors"),
    EXECUTIVE_BOARD("executive_board"),
    AFTER_DECISION("after_decision"),
    FINISHED("finished");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when no stage has the code */
    public static Stage ofCode(String code) {
        for (var stage : values()) {
            if (stage.code.equals(code)) {
                return stage;
            }
        }
        throw new IllegalArgumentException("no stage has the code " + code);
    }
}
