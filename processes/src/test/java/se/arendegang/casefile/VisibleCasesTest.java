package se.arendegang.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.testing.Inside;

class VisibleCasesTest {

    private static final Actor OFFICER = actor(Role.CASE_OFFICER, null);
    private static final Actor MEMBER = actor(Role.BOARD_MEMBER, null);
    private static final Actor REFERRAL_BODY = actor(Role.REFERRAL_BODY, null);
    private static final Actor SKTF = actor(Role.UNION_REPRESENTATIVE, "sktf");
    private static final Actor SACO = actor(Role.UNION_REPRESENTATIVE, "SACO");

    private final Inside inside =
            new Inside("se.arendegang.engine,se.arendegang.task,se.arendegang.audit,se.arendegang.casefile");
    private final VisibleCases visible = inside.get(VisibleCases.class);
    private final UUID id = inside.get(CaseFiles.class)
            .open(NewCase.atOffice("KS 2026/7", "Samlad kundservice", "organisation"), OFFICER)
            .id()
            .value();

    @AfterEach
    void close() {
        inside.close();
    }

    @Test
    void whatIsBeingDraftedIsFoundByTheAuthorityOnly() {
        assertFoundBy(OFFICER);
        assertThat(visible.search("", 10, Actor.SYSTEM)).isEmpty();
    }

    @Test
    void theBoardFindsWhatIsOnItsAgendaAndEverybodyWhatItHasAdjusted() {
        var meeting = UUID.randomUUID();
        insert("insert into meeting (id, body, recorded_at) values (:other, 'Kommunstyrelsen', now())", meeting);
        insert("""
                insert into listing (id, meeting_id, case_id, round, visit, place, recorded_at)
                values (gen_random_uuid(), :other, :case, 1, 1, 1, now())
                """, meeting);
        assertFoundBy(OFFICER, MEMBER);
        insert("update meeting set state = 'adjusted' where id = :other", meeting);
        assertFoundBy(OFFICER, MEMBER, REFERRAL_BODY, SKTF, SACO);
    }

    @Test
    void aUnionFindsWhatItIsPartyToUnderAnyOfItsNames() {
        var negotiation = UUID.randomUUID();
        insert("""
                insert into negotiation (id, case_id, round, seq, gates, recorded_at)
                values (:other, :case, 1, 0, 'board', now())
                """, negotiation);
        insert("""
                insert into negotiation_party (id, negotiation_id, seq, union_id, name_as_written)
                select gen_random_uuid(), :other, 0, union_id, name from union_name where name = 'Vision'
                """, negotiation);
        assertFoundBy(OFFICER, SKTF);
    }

    @Test
    void everyUnionFindsWhatWasJudgedNotToBeNegotiated() {
        insert("""
                insert into duty (id, case_id, round, seq, gates, owed, recorded_at)
                values (:other, :case, 1, 0, 'board', false, now())
                """, UUID.randomUUID());
        assertFoundBy(OFFICER, SKTF, SACO);
    }

    @Test
    void aReferralBodyFindsWhatIsReferred() {
        insert("""
                insert into referral (id, case_id, round, seq, key, from_stage, recipient, recorded_at)
                values (:other, :case, 1, 0, 'r-1', 'office', 'Trafiknämnden', now())
                """, UUID.randomUUID());
        assertFoundBy(OFFICER, REFERRAL_BODY);
    }

    private void assertFoundBy(Actor... finders) {
        for (var actor : Set.of(OFFICER, MEMBER, REFERRAL_BODY, SKTF, SACO)) {
            var found = Set.of(finders).contains(actor);
            assertThat(visible.search("kundservice", 10, actor).size())
                    .as("%s searches", actor)
                    .isEqualTo(found ? 1 : 0);
            assertThat(visible.findByAddress("KS-2026-7", actor).isPresent())
                    .as("%s follows the address", actor)
                    .isEqualTo(found);
        }
    }

    private void insert(String sql, UUID other) {
        var statement = inside.sql.sql(sql).param("other", other);
        (sql.contains(":case") ? statement.param("case", id) : statement).update();
    }

    private static Actor actor(Role role, @Nullable String union) {
        return new Actor(null, role.code(), Set.of(role), union, null);
    }
}
