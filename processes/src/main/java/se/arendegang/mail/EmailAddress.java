package se.arendegang.mail;

import java.util.Optional;
import java.util.regex.Pattern;

/** What can be written as an address: one, bare, in the letters that every mail server takes. */
final class EmailAddress {

    private static final int LONGEST = 254;
    private static final int LONGEST_NAME = 64;
    private static final Pattern NAME = Pattern.compile("[\\w!#$%&'*+/=?^`{|}~-]+(\\.[\\w!#$%&'*+/=?^`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z][a-zA-Z0-9-]{0,61}[a-zA-Z0-9]");

    private EmailAddress() {}

    /** What is wrong with it; empty when a mail can be sent there. */
    static Optional<AddressProblem> problem(String address) {
        var at = address.indexOf('@');
        if (address.chars().anyMatch(c -> Character.isWhitespace(c) || c == ',' || c == ';' || c == '<' || c == '>')) {
            return Optional.of(AddressProblem.MORE_THAN_ONE);
        }
        if (at <= 0 || at != address.lastIndexOf('@') || at == address.length() - 1) {
            return Optional.of(AddressProblem.AT);
        }
        if (address.length() > LONGEST || at > LONGEST_NAME) {
            return Optional.of(AddressProblem.LENGTH);
        }
        if (address.chars().anyMatch(c -> c > 126)) {
            return Optional.of(AddressProblem.LETTERS);
        }
        if (!NAME.matcher(address.substring(0, at)).matches()) {
            return Optional.of(AddressProblem.NAME);
        }
        return DOMAIN.matcher(address.substring(at + 1)).matches()
                ? Optional.empty()
                : Optional.of(AddressProblem.DOMAIN);
    }
}
