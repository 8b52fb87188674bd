package se.arendegang.ui.casefile;

import se.arendegang.casefile.CaseFile;

/** A case's address: its number with what an address can't hold written as a hyphen. */
public final class CaseAddress {

    private CaseAddress() {}

    public static String of(CaseFile file) {
        return of(file.dnr());
    }

    public static String of(String dnr) {
        return "arende/" + dnr.replace('/', '-').replace(' ', '-');
    }
}
