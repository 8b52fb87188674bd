package se.arendegang.mail;

/** Why no mail can be sent to what was written as an address. */
public enum AddressProblem {
    MORE_THAN_ONE,
    AT,
    LENGTH,
    LETTERS,
    NAME,
    DOMAIN
}
