package se.arendegang.recorded;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseId;

/** The linked case is found by its number when asked, so that the order in which cases come does not matter. */
@Repository
class JdbcCaseLinks implements CaseLinks {

    private final JdbcClient jdbc;

    JdbcCaseLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void link(CaseId from, String kind, String dnr, @Nullable String asWritten) {
        jdbc.sql("""
                        insert into case_link (case_id, seq, kind, dnr, as_written)
                        select :case, (select count(*) from case_link where case_id = :case), :kind, :dnr, :asWritten
                         where not exists (select 1 from case_link
                                            where case_id = :case and kind = :kind and dnr = :dnr)
                        """)
                .param("case", from.value())
                .param("kind", kind)
                .param("dnr", dnr)
                .param("asWritten", asWritten)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseLink> from(CaseId id) {
        return jdbc.sql("""
                        select link.kind, link.dnr, link.as_written, linked.id
                          from case_link link left join case_file linked on linked.dnr = link.dnr
                         where link.case_id = :case and link.dnr is not null
                         order by link.seq
                        """)
                .param("case", id.value())
                .query((row, n) -> new CaseLink(
                        row.getString("kind"),
                        row.getString("dnr"),
                        row.getString("as_written"),
                        linked(row.getObject("id", UUID.class))))
                .list();
    }

    private static @Nullable CaseId linked(@Nullable UUID id) {
        return id == null ? null : new CaseId(id);
    }
}
