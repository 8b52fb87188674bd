package se.arendegang.union;

import java.util.List;

/**
 * What is agreed with a union.
 *
 * @param replaces paragraphs of MBL that samverkan replaces (MBL 4 §)
 * @param centralRequestDays calendar days within which central negotiation is to be asked for; MBL itself sets none
 */
public record UnionAgreement(String name, List<String> replaces, int centralRequestDays) {

    /** Without an agreement in the register: the seven days that agreements commonly have. */
    public static final UnionAgreement USUAL = new UnionAgreement("", List.of(), 7);
}
