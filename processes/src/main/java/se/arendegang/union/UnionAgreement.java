package se.arendegang.union;

import java.util.List;

/**
 * What is agreed with a union.
 *
 * @param replaces paragraphs of MBL that samverkan replaces (MBL 4 §); none by a collective agreement
 * @param centralRequestDays calendar days within which central negotiation is to be asked for; MBL itself sets none
 */
public record UnionAgreement(AgreementKind kind, String name, List<String> replaces, int centralRequestDays) {

    /** The days that agreements commonly have, where none is in the register. */
    public static final int USUAL_DAYS = 7;

    public UnionAgreement {
        if (kind == AgreementKind.COLLECTIVE && !replaces.isEmpty()) {
            throw new IllegalArgumentException("only a co-operation agreement replaces paragraphs, not " + name);
        }
    }
}
