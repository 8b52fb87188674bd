package se.arendegang.negotiation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.casefile.CaseId;
import se.arendegang.json.Json;
import se.arendegang.union.UnionId;

@Repository
class JdbcNegotiationList {

    private static final String SELECT = """
            select n.id, n.case_id, c.dnr, c.title, n.basis, n.gates, n.state, n.forum, n.opened_on,
                   case when l.id is null then n.called_for else l.next_date end as called_for,
                   case when l.id is null then n.called_time else l.next_time end as called_time,
                   (select coalesce(json_agg(p.name_as_written order by p.seq), '[]')
                      from negotiation_party p
                     where p.negotiation_id = n.id) as unions,
                   n.requested_on,
                   (select count(*)
                      from demand d
                      join negotiation_minutes m on m.id = d.minutes_id
                     where m.negotiation_id = n.id and not d.left_unanswered
                       and (d.answer is null or d.answer = 'besvaras_senare')) as open_demands,
                   (select count(*)
                      from negotiation_party p
                     where p.negotiation_id = n.id and not p.ended
                       and not exists (select 1 from union_position u where u.party_id = p.id)) as missing_positions,
                   (select count(distinct m.id)
                      from negotiation_minutes m
                      left join negotiation_adjuster a on a.minutes_id = m.id
                     where m.negotiation_id = n.id and a.outcome is null) as unadjusted,
                   (select count(*)
                      from contribution t
                     where t.negotiation_id = n.id and t.state = 'handed_in' and t.demand_id is null) as handed_in
              from negotiation n
              join case_file c on c.id = n.case_id
              left join lateral (select m.id, m.next_date, m.next_time
                                   from negotiation_minutes m
                                  where m.negotiation_id = n.id
                                  order by m.seq desc
                                  limit 1) l on true
            """;
    private static final String ORDER = " order by n.state = 'open' desc, n.recorded_at desc limit :limit";

    private final JdbcClient jdbc;

    JdbcNegotiationList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<NegotiationRow> all(int limit) {
        return jdbc.sql(SELECT + ORDER)
                .param("limit", limit)
                .query(JdbcNegotiationList::row)
                .list();
    }

    List<NegotiationRow> withUnion(UnionId union, int limit) {
        return jdbc.sql(SELECT + """
                         where exists (select 1
                                         from negotiation_party own
                                        where own.negotiation_id = n.id and own.union_id = :union)
                        """ + ORDER)
                .param("union", union.value())
                .param("limit", limit)
                .query(JdbcNegotiationList::row)
                .list();
    }

    private static NegotiationRow row(ResultSet row, int n) throws SQLException {
        return new NegotiationRow(
                new NegotiationId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("dnr"),
                row.getString("title"),
                row.getString("basis"),
                row.getString("gates"),
                row.getString("state"),
                row.getString("forum"),
                row.getObject("called_for", LocalDate.class),
                row.getString("called_time"),
                row.getObject("opened_on", LocalDate.class),
                Json.texts(row.getString("unions")),
                new NegotiationRow.Left(
                        row.getObject("requested_on", LocalDate.class),
                        row.getInt("open_demands"),
                        row.getInt("missing_positions"),
                        row.getInt("unadjusted"),
                        row.getInt("handed_in")));
    }
}
