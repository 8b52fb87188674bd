package se.arendegang.casefile;

/** The registration number belongs to another case already. */
public class DnrTaken extends RuntimeException {

    private final String dnr;

    public DnrTaken(String dnr) {
        super("the registration number " + dnr + " is taken");
        this.dnr = dnr;
    }

    public String dnr() {
        return dnr;
    }
}
