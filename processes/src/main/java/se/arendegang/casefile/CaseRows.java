package se.arendegang.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arendegang.json.Json;

/** A row of case_file as a record. */
final class CaseRows {

    static final String COLUMNS = """
            select id, dnr, title, case_type, route, recorded_id, decision_body, preparing_body, initiator,
                   initiator_as_written, division_code, division_name, presenter_name, presenter_role, presenter_party,
                   officer_account, officer_name, aim_meeting, bypasses_preparation, for_council, stage, stage_since,
                   round, status, replay_date, happened_on, recorded_at, extra
              from case_file
            """;

    private CaseRows() {}

    static CaseFile read(ResultSet row, int n) throws SQLException {
        return new CaseFile(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("dnr"),
                row.getString("title"),
                row.getString("case_type"),
                row.getString("route"),
                row.getString("recorded_id"),
                row.getString("decision_body"),
                row.getString("preparing_body"),
                row.getString("initiator"),
                row.getString("initiator_as_written"),
                division(row),
                presenter(row),
                row.getObject("officer_account", UUID.class),
                row.getString("officer_name"),
                row.getObject("aim_meeting", LocalDate.class),
                row.getBoolean("bypasses_preparation"),
                row.getBoolean("for_council"),
                Stage.ofCode(row.getString("stage")),
                row.getObject("stage_since", OffsetDateTime.class).toInstant(),
                row.getInt("round"),
                row.getString("status"),
                row.getObject("replay_date", LocalDate.class),
                row.getObject("happened_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                Json.map(row.getString("extra")));
    }

    private static @Nullable Division division(ResultSet row) throws SQLException {
        var code = row.getString("division_code");
        var name = row.getString("division_name");
        return code == null && name == null ? null : new Division(code, name);
    }

    private static @Nullable Presenter presenter(ResultSet row) throws SQLException {
        var name = row.getString("presenter_name");
        return name == null
                ? null
                : new Presenter(name, row.getString("presenter_role"), row.getString("presenter_party"));
    }
}
