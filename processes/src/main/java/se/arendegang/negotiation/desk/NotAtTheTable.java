package se.arendegang.negotiation.desk;

/** The negotiation, or the contribution, is not the actor's union's. */
public final class NotAtTheTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAtTheTable() {
        super("not a party to this negotiation");
    }
}
