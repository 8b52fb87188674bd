package se.arendegang.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"a@b.se", "anna.ek@stad.example.se", "fack+1@example.se", "o'ek_1@a-b.example.org"})
    void anAddressIsTaken(String address) {
        assertThat(EmailAddress.problem(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a@b.se, c@d.se | MORE_THAN_ONE",
                "Anna Ek <a@b.se> | MORE_THAN_ONE",
                "anna.ek | AT",
                "@b.se | AT",
                "anna@ | AT",
                "a@b@c.se | AT",
                "åsa@b.se | LETTERS",
                "a@göteborg.se | LETTERS",
                ".anna@b.se | NAME",
                "anna..ek@b.se | NAME",
                "anna@localhost | DOMAIN",
                "anna@b.s | DOMAIN",
                "anna@-b.se | DOMAIN",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@b.se | LENGTH"
            })
    void whatIsNoneIsRefusedWithItsReason(String address, AddressProblem problem) {
        assertThat(EmailAddress.problem(address)).contains(problem);
    }
}
