package se.arendegang.casefile;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;

@Repository
class JdbcVisibleCases implements VisibleCases {

    private static final Set<Role> OUTSIDE = EnumSet.of(Role.UNION_REPRESENTATIVE, Role.REFERRAL_BODY);

    private static final String VISIBLE = """
             where (:everything
                    or :board and exists (select 1 from listing l
                                           where l.case_id = case_file.id and l.meeting_id is not null)
                    or :outside and exists (select 1 from document d
                                             where d.case_id = case_file.id and d.publicity = 'public')
                    or :outside and exists (select 1 from listing l join meeting m on m.id = l.meeting_id
                                             where l.case_id = case_file.id and m.state = 'adjusted')
                    or :referral and exists (select 1 from referral r where r.case_id = case_file.id)
                    or :union <> '' and exists (select 1 from duty d
                                                 where d.case_id = case_file.id and not d.owed)
                    or exists (select 1 from negotiation n
                                 join negotiation_party p on p.negotiation_id = n.id
                                 join union_name u on u.union_id = p.union_id
                                where n.case_id = case_file.id and lower(u.name) = lower(:union)))
            """;

    private final JdbcClient jdbc;

    JdbcVisibleCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CaseFile> search(String words, int limit, Actor actor) {
        return visibleTo(actor, """
                           and not exists (select 1 from unnest(string_to_array(trim(:words), ' ')) as word
                                            where position(lower(word) in lower(dnr || ' ' || title)) = 0)
                         order by recorded_at desc
                         limit :limit
                        """)
                .param("words", words)
                .param("limit", limit)
                .query(CaseRows::read)
                .list();
    }

    @Override
    public Optional<CaseFile> findByAddress(String address, Actor actor) {
        return visibleTo(actor, " and translate(dnr, '/ ', '--') = :address order by recorded_at limit 1")
                .param("address", address)
                .query(CaseRows::read)
                .optional();
    }

    @Override
    public boolean maySee(CaseId id, Actor actor) {
        return visibleTo(actor, " and id = :id")
                .param("id", id.value())
                .query(CaseRows::read)
                .optional()
                .isPresent();
    }

    private JdbcClient.StatementSpec visibleTo(Actor actor, String rest) {
        var union = actor.union();
        return jdbc.sql(CaseRows.COLUMNS + VISIBLE + rest)
                .param("everything", actor.roles().stream().anyMatch(JdbcVisibleCases::seesEverything))
                .param("board", actor.has(Role.BOARD_MEMBER))
                .param("outside", actor.roles().stream().anyMatch(OUTSIDE::contains))
                .param("referral", actor.has(Role.REFERRAL_BODY))
                .param("union", actor.has(Role.UNION_REPRESENTATIVE) && union != null ? union.strip() : "");
    }

    private static boolean seesEverything(Role role) {
        return role != Role.BOARD_MEMBER && !OUTSIDE.contains(role);
    }
}
