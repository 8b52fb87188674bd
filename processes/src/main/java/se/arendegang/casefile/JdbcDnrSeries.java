package se.arendegang.casefile;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The own series, one per classification and year, used where the municipality's register gives no number. Gap-free:
 * the series' row is locked until the case is committed, and a number entered from the register is passed over.
 */
@Repository
class JdbcDnrSeries {

    private final JdbcClient jdbc;

    JdbcDnrSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Dnr next(String classification, int year) {
        while (true) {
            var serial = jdbc.sql("""
                            insert into dnr_series (classification, year, last_serial)
                            values (:classification, :year, 1)
                            on conflict (classification, year) do update set last_serial = dnr_series.last_serial + 1
                            returning last_serial
                            """)
                    .param("classification", classification)
                    .param("year", year)
                    .query(Integer.class)
                    .single();
            var dnr = new Dnr(classification, serial, year);
            if (!isTaken(dnr)) {
                return dnr;
            }
        }
    }

    private boolean isTaken(Dnr dnr) {
        return jdbc.sql("""
                        select exists (select 1 from case_file
                                        where dnr = :dnr
                                           or (dnr_classification = :classification and dnr_year = :year and dnr_serial = :serial))
                        """)
                .param("dnr", dnr.toString())
                .param("classification", dnr.classification())
                .param("year", dnr.year())
                .param("serial", dnr.serial())
                .query(Boolean.class)
                .single();
    }
}
