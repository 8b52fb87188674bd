package se.arendegang.negotiation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcVetoes {

    private final JdbcClient jdbc;

    JdbcVetoes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when the union has declared one before */
    boolean declare(
            PartyId party,
            @Nullable LocalDate on,
            @Nullable String text,
            String by,
            boolean fromRecord,
            OffsetDateTime now) {
        return jdbc.sql("""
                        insert into union_veto (party_id, declared_on, text, declared_by, from_record, recorded_at)
                        values (:party, :on, :text, :by, :fromRecord, :now)
                        on conflict (party_id) do nothing
                        """)
                        .param("party", party.value())
                        .param("on", on)
                        .param("text", text)
                        .param("by", by)
                        .param("fromRecord", fromRecord)
                        .param("now", now)
                        .update()
                == 1;
    }

    /** @return false when there is none that stands unresolved */
    boolean resolve(PartyId party, String how, @Nullable LocalDate on, String by) {
        return jdbc.sql("""
                        update union_veto set resolved_how = :how, resolved_on = :on, resolved_by = :by
                         where party_id = :party and resolved_how is null
                        """)
                        .param("party", party.value())
                        .param("how", how)
                        .param("on", on)
                        .param("by", by)
                        .update()
                == 1;
    }
}
