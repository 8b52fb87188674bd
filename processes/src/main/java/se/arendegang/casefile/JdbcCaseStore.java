package se.arendegang.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.json.Json;

@Repository
class JdbcCaseStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcCaseStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(CaseId id, String dnr, boolean entered, NewCase c) {
        var parts = Dnr.parse(dnr);
        var division = c.division();
        var presenter = c.presenter();
        try {
            jdbc.sql("""
                            insert into case_file (id, dnr, dnr_classification, dnr_serial, dnr_year, dnr_source, title,
                                   case_type, route, recorded_id, decision_body, preparing_body, initiator,
                                   initiator_as_written, division_code, division_name, presenter_name, presenter_role,
                                   presenter_party, bypasses_preparation, for_council, aim_meeting, stage, stage_since,
                                   replay_date, happened_on, recorded_at, extra)
                            values (:id, :dnr, :classification, :serial, :year, :source, :title,
                                   :caseType, :route, :recordedId, :decisionBody, :preparingBody, :initiator,
                                   :asWritten, :divisionCode, :divisionName, :presenterName, :presenterRole,
                                   :presenterParty, :bypasses, :forCouncil, :aim, :stage, :now,
                                   :replayDate, :on, :now, cast(:extra as jsonb))
                            """)
                    .param("id", id.value())
                    .param("dnr", dnr)
                    .param("classification", parts.map(Dnr::classification).orElse(null))
                    .param("serial", parts.map(Dnr::serial).orElse(null))
                    .param("year", parts.map(Dnr::year).orElse(null))
                    .param("source", entered ? "entered" : "own_series")
                    .param("title", c.title())
                    .param("caseType", c.caseType())
                    .param("route", c.route())
                    .param("recordedId", c.recordedId())
                    .param("decisionBody", c.decisionBody())
                    .param("preparingBody", c.preparingBody())
                    .param("initiator", c.initiator())
                    .param("asWritten", c.initiatorAsWritten())
                    .param("divisionCode", division == null ? null : division.code())
                    .param("divisionName", division == null ? null : division.name())
                    .param("presenterName", presenter == null ? null : presenter.name())
                    .param("presenterRole", presenter == null ? null : presenter.role())
                    .param("presenterParty", presenter == null ? null : presenter.party())
                    .param("bypasses", c.bypassesPreparation())
                    .param("forCouncil", c.forCouncil())
                    .param("aim", c.aimMeeting())
                    .param("stage", ("rotel".equals(c.route()) ? Stage.COUNCIL_OF_MAYORS : Stage.DRAFTING).code())
                    .param("replayDate", c.replayDate())
                    .param("on", c.happenedOn())
                    .param("now", now())
                    .param("extra", Json.write(c.extra()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new DnrTaken(dnr);
        }
        insertRound(id, 1, null, null, null, null, c.happenedOn());
    }

    void setOfficer(CaseId id, @Nullable UUID account, @Nullable String name) {
        jdbc.sql("update case_file set officer_account = :account, officer_name = :name where id = :id")
                .param("account", account)
                .param("name", name)
                .param("id", id.value())
                .update();
    }

    Optional<CaseFile> find(CaseId id) {
        return jdbc.sql(CaseRows.COLUMNS + " where id = :id")
                .param("id", id.value())
                .query(CaseRows::read)
                .optional();
    }

    Optional<CaseFile> findByDnr(String dnr) {
        return jdbc.sql(CaseRows.COLUMNS + " where dnr = :dnr")
                .param("dnr", dnr)
                .query(CaseRows::read)
                .optional();
    }

    Optional<CaseFile> findByRecordedId(String recordedId) {
        return jdbc.sql(CaseRows.COLUMNS + " where recorded_id = :id")
                .param("id", recordedId)
                .query(CaseRows::read)
                .optional();
    }

    /** @return whether the case stood there */
    boolean move(CaseId id, int round, Stage from, Stage to) {
        return jdbc.sql("""
                                update case_file set stage = :to, stage_since = :now
                                 where id = :id and round = :round and stage = :from and status = 'open'
                                """)
                        .param("to", to.code())
                        .param("from", from.code())
                        .param("round", round)
                        .param("now", now())
                        .param("id", id.value())
                        .update()
                > 0;
    }

    /** @return whether the round was the case's last and is so no more */
    boolean nextRound(CaseId id, int round, Stage to) {
        return jdbc.sql("""
                                update case_file set round = round + 1, stage = :to, stage_since = :now, status = 'open'
                                 where id = :id and round = :round
                                """)
                        .param("to", to.code())
                        .param("round", round)
                        .param("now", now())
                        .param("id", id.value())
                        .update()
                > 0;
    }

    void insertRound(
            CaseId id,
            int round,
            @Nullable String because,
            @Nullable Stage from,
            @Nullable Stage to,
            @Nullable String reason,
            @Nullable LocalDate on) {
        jdbc.sql("""
                        insert into case_round (case_id, round, because, from_stage, to_stage, reason, happened_on, recorded_at)
                        values (:id, :round, :because, :from, :to, :reason, :on, :now)
                        """)
                .param("id", id.value())
                .param("round", round)
                .param("because", because)
                .param("from", from == null ? null : from.code())
                .param("to", to == null ? null : to.code())
                .param("reason", reason)
                .param("on", on)
                .param("now", now())
                .update();
    }

    List<CaseRound> rounds(CaseId id) {
        return jdbc.sql("""
                        select round, because, from_stage, to_stage, reason, happened_on, from_as_written, to_as_written,
                               blocks_as_written
                          from case_round where case_id = :id order by round
                        """)
                .param("id", id.value())
                .query((row, n) -> new CaseRound(
                        row.getInt("round"),
                        row.getString("because"),
                        row.getString("from_stage"),
                        row.getString("to_stage"),
                        row.getString("reason"),
                        row.getObject("happened_on", LocalDate.class),
                        row.getString("from_as_written"),
                        row.getString("to_as_written"),
                        Json.texts(row.getString("blocks_as_written"))))
                .list();
    }

    void writeRound(
            CaseId id,
            int round,
            @Nullable String because,
            @Nullable String reason,
            @Nullable String from,
            @Nullable String to,
            List<String> blocks) {
        jdbc.sql("""
                        update case_round
                           set because = coalesce(:because, because), reason = coalesce(reason, :reason),
                               from_as_written = :from, to_as_written = :to, blocks_as_written = cast(:blocks as jsonb)
                         where case_id = :id and round = :round
                        """)
                .param("because", because)
                .param("reason", reason)
                .param("from", from)
                .param("to", to)
                .param("blocks", Json.write(blocks))
                .param("id", id.value())
                .param("round", round)
                .update();
    }

    /** @return whether the case was open */
    boolean setStatus(CaseId id, String status) {
        return jdbc.sql("update case_file set status = :status where id = :id and status = 'open'")
                        .param("status", status)
                        .param("id", id.value())
                        .update()
                > 0;
    }

    void setReplayDate(CaseId id, @Nullable LocalDate date) {
        jdbc.sql("update case_file set replay_date = :date where id = :id")
                .param("date", date)
                .param("id", id.value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
