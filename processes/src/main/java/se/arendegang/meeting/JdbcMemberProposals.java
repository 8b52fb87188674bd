package se.arendegang.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.casefile.CaseId;
import se.arendegang.identity.AccountId;
import se.arendegang.json.Json;

@Repository
class JdbcMemberProposals {

    private static final String INSERT = """
            insert into member_proposal
                   (id, listing_id, seq, key, as_written, handed_in_at, handed_in_by, account, recorded_at)
            values (:id, :listing, (select coalesce(max(seq) + 1, 0) from member_proposal where listing_id = :listing),
                    :key, cast(:written as jsonb), :at, :by, :account, :now)
            on conflict (listing_id, key) do update
               set as_written = case when member_proposal.withdrawn_at is null then excluded.as_written
                                     else excluded.as_written || '{"withdrawn": true}' end
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcMemberProposals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nobody else hands in at this item until the transaction is over. */
    void inLine(ListingId listing) {
        jdbc.sql("select id from listing where id = :id for update")
                .param("id", listing.value())
                .query()
                .listOfRows();
    }

    List<MemberProposal> of(ListingId listing) {
        return jdbc.sql("""
                        select listing_id, key, as_written, handed_in_at, handed_in_by, account
                          from member_proposal where listing_id = :listing order by seq
                        """)
                .param("listing", listing.value())
                .query(JdbcMemberProposals::proposal)
                .list();
    }

    void add(MemberProposal one) {
        var account = one.account();
        jdbc.sql(INSERT)
                .param("id", UUID.randomUUID())
                .param("listing", one.listing().value())
                .param("key", one.key())
                .param("written", Json.write(one.written()))
                .param("at", one.handedInAt())
                .param("by", one.handedInBy())
                .param("account", account == null ? null : account.value())
                .param("now", now())
                .update();
    }

    /**
     * Takes over what a form says of the item's proposals: a row is known by its name, and one the form does not speak
     * of was handed in while it was being filled in, and stays.
     */
    void merge(ListingId listing, List<Map<String, Object>> rows) {
        jdbc.sql("delete from member_proposal where listing_id = :listing and key is null")
                .param("listing", listing.value())
                .update();
        for (var row : rows) {
            var key = row.get("id");
            add(new MemberProposal(listing, key == null ? null : key.toString(), row, null, null, null));
        }
    }

    boolean withdraw(ListingId listing, String key) {
        return jdbc.sql("""
                        update member_proposal
                           set withdrawn_at = :now, as_written = as_written || '{"withdrawn": true}'
                         where listing_id = :listing and key = :key and withdrawn_at is null
                        """)
                        .param("now", now())
                        .param("listing", listing.value())
                        .param("key", key)
                        .update()
                > 0;
    }

    /** The cases with proposals at an item that is not over. */
    List<CaseId> openCases() {
        return jdbc.sql("""
                        select distinct l.case_id
                          from member_proposal p join listing l on l.id = p.listing_id
                         where l.dealt_with_at is null
                        """)
                .query((row, n) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static MemberProposal proposal(ResultSet row, int n) throws SQLException {
        return new MemberProposal(
                new ListingId(row.getObject("listing_id", UUID.class)),
                row.getString("key"),
                Json.map(row.getString("as_written")),
                row.getObject("handed_in_at", OffsetDateTime.class),
                row.getString("handed_in_by"),
                Optional.ofNullable(row.getObject("account", UUID.class))
                        .map(AccountId::new)
                        .orElse(null));
    }
}
