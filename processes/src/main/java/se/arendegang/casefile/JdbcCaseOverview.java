package se.arendegang.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCaseOverview implements CaseOverview {

    private final JdbcClient jdbc;

    JdbcCaseOverview(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    // Information (MBL 19 §) stands in nobody's way.
    @Override
    public List<CaseStanding> openCases() {
        return jdbc.sql("""
                        select c.id, c.dnr, c.title, c.stage, c.stage_since, c.officer_name,
                               t.earliest_due, coalesce(t.asked, '') as asked, coalesce(n.open, 0) as negotiations
                          from case_file c
                          left join (select case_id, min(due_on) as earliest_due,
                                            string_agg(distinct element, ',' order by element) as asked
                                       from task where state = 'open' group by case_id) t on t.case_id = c.id
                          left join (select case_id, count(*) as open
                                       from negotiation
                                      where state = 'open' and basis is distinct from '19'
                                      group by case_id) n on n.case_id = c.id
                         where c.status = 'open'
                         order by c.stage_since
                        """).query(JdbcCaseOverview::standing).list();
    }

    private static CaseStanding standing(ResultSet row, int number) throws SQLException {
        return new CaseStanding(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("dnr"),
                row.getString("title"),
                Stage.ofCode(row.getString("stage")),
                row.getObject("stage_since", OffsetDateTime.class).toInstant(),
                row.getString("officer_name"),
                row.getObject("earliest_due", LocalDate.class),
                Stream.of(row.getString("asked").split(",", -1))
                        .filter(element -> !element.isEmpty())
                        .toList(),
                row.getInt("negotiations"));
    }
}
