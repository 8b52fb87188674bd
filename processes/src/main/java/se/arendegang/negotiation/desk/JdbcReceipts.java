package se.arendegang.negotiation.desk;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.negotiation.NegotiationId;
import se.arendegang.union.UnionId;

@Repository
class JdbcReceipts {

    private final JdbcClient jdbc;

    JdbcReceipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(NegotiationId negotiation, UnionId union, String by, OffsetDateTime now) {
        jdbc.sql("""
                        insert into paper_receipt (negotiation_id, seq, union_id, opened_by, opened_at)
                        select negotiation_id, seq, :union, :by, :now
                          from negotiation_paper
                         where negotiation_id = :negotiation
                        on conflict do nothing
                        """)
                .param("negotiation", negotiation.value())
                .param("union", union.value())
                .param("by", by)
                .param("now", now)
                .update();
    }

    List<Receipt> ofAllPapers(NegotiationId negotiation) {
        return jdbc.sql("""
                        select p.name_as_written, max(r.opened_at) as opened_at
                          from negotiation_party p
                          join paper_receipt r on r.negotiation_id = p.negotiation_id and r.union_id = p.union_id
                         where p.negotiation_id = :negotiation
                         group by p.name_as_written, p.seq
                        having count(*) = (select count(*) from negotiation_paper where negotiation_id = :negotiation)
                         order by p.seq
                        """)
                .param("negotiation", negotiation.value())
                .query((row, n) -> new Receipt(
                        row.getString("name_as_written"),
                        row.getObject("opened_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
