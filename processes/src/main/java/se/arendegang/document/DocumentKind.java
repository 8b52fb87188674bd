package se.arendegang.document;

/** The kinds of documents the path itself writes. */
public final class DocumentKind {

    /** Tjänsteutlåtande: content keys issuer, date, lead_in, sections. */
    public static final String STAFF_REPORT = "tjansteutlatande";
    /** PM or utlåtande: content keys matter, preparation, views, long_part, place_and_date, signature. */
    public static final String MEMORANDUM = "pm";
    /** Inkommen handling. */
    public static final String INCOMING = "inkommen";

    private DocumentKind() {}
}
