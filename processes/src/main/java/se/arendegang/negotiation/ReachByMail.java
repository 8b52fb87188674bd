package se.arendegang.negotiation;

/** Told whoever calls the parties: whom mail reaches, and whom it does not. Immediate. */
public interface ReachByMail {

    /** In Swedish sentences, one to a paragraph. */
    String words(Negotiation negotiation);
}
