package se.arendegang.negotiation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The number series of minutes, one per forum and year. A number is taken in the transaction that uses it: no gaps. */
@Repository
class JdbcMinutesNumbers {

    private static final String WITHOUT_FORUM = "Förhandling";
    private static final String CENTRAL = "Central förhandling";

    private final JdbcClient jdbc;

    JdbcMinutesNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String next(@Nullable String forum, boolean central, LocalDate on) {
        var named = forum == null || forum.isBlank() ? WITHOUT_FORUM : forum;
        var number = jdbc.sql("""
                        insert into minutes_series (forum, year, last) values (:forum, :year, 1)
                        on conflict (forum, year) do update set last = minutes_series.last + 1
                        returning last
                        """)
                .param("forum", central ? CENTRAL : named)
                .param("year", on.getYear())
                .query(Integer.class)
                .single();
        return "NR " + number + "/" + on.getYear();
    }
}
