package se.arendegang.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.assignment.Assignment;
import se.arendegang.assignment.Assignments;
import se.arendegang.assignment.Discharge;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.statement.Statement;
import se.arendegang.statement.Statements;
import se.arendegang.task.FormValues;
import se.arendegang.task.OpenTask;
import se.arendegang.task.Option;

/** What the forms of a sitting hold before anybody has typed: what the record knows already. */
@Component
class SittingForm {

    private final Meetings meetings;
    private final Listings listings;
    private final CaseFiles cases;
    private final Statements statements;
    private final Assignments assignments;

    SittingForm(Meetings meetings, Listings listings, CaseFiles cases, Statements statements, Assignments assignments) {
        this.meetings = meetings;
        this.listings = listings;
        this.cases = cases;
        this.statements = statements;
        this.assignments = assignments;
    }

    static MeetingId meeting(OpenTask task) {
        return new MeetingId(task.key().subject().id());
    }

    List<Option> cases(MeetingId id) {
        return listings.agenda(id).stream()
                .map(l -> {
                    var file = cases.get(l.caseId());
                    return new Option(l.id().value().toString(), file.dnr() + " " + file.title());
                })
                .toList();
    }

    FormValues prefilled(MeetingId id) {
        var meeting = meetings.get(id);
        var values = new LinkedHashMap<String, Object>();
        put(values, "held_on", meeting.heldOn());
        put(values, "time", meeting.time());
        put(values, "number", meeting.number());
        put(values, "extra_meeting", meeting.extraMeeting());
        put(values, "place", meeting.place());
        put(values, "chair_name", meeting.chairName());
        put(values, "chair_party", meeting.chairParty());
        put(values, "attendance", meeting.attendance());
        put(values, "kept_at", meeting.minutesKeptAt());
        put(values, "immediate", meeting.immediate());
        var adjusters = meetings.adjusters(id).stream().filter(Adjuster::stated).map(Adjuster::name);
        put(values, "adjusters", adjusters.toList());
        put(values, "items", listings.agenda(id).stream().map(this::row).toList());
        return new FormValues(values);
    }

    private Map<String, Object> row(Listing l) {
        var row = new LinkedHashMap<String, Object>();
        put(row, "listing", l.id().value());
        put(row, "place", l.place());
        put(row, "paragraph", l.paragraph());
        put(row, "kind", l.kind());
        put(row, "en_bloc", l.enBloc());
        put(row, "closed_doors", l.closedDoors());
        put(row, "late_reason", l.lateReason());
        var outcome = l.outcome();
        put(row, "outcome", outcome == null ? null : outcome.code());
        put(row, "reason", l.reason());
        put(row, "remand_to", l.remandTo());
        put(row, "appeal", l.appeal());
        put(row, "yrkanden", l.yrkanden());
        put(row, "propositions", l.propositions());
        put(row, "votes", l.votes());
        put(row, "disqualified", l.disqualified());
        var points = l.points();
        put(
                row,
                "points",
                points == null ? null : points.stream().map(SittingForm::point).toList());
        var said = statements.of(l.caseId(), l.round(), Statements.EXECUTIVE_BOARD);
        put(
                row,
                "statements",
                said.isEmpty()
                        ? null
                        : said.stream().map(SittingForm::statement).toList());
        var given = assignments.ofCase(l.caseId()).stream()
                .filter(a -> a.round() == l.round())
                .toList();
        put(
                row,
                "assignments",
                given.isEmpty()
                        ? null
                        : given.stream().map(SittingForm::assignment).toList());
        return row;
    }

    private static Map<String, Object> point(DecidedPoint p) {
        var row = new LinkedHashMap<String, Object>();
        put(row, "nr", p.nr());
        put(row, "body", p.body());
        var outcome = p.outcome();
        put(row, "outcome", outcome == null ? null : outcome.code());
        put(row, "text", p.text());
        putRecorded(row, p.extra());
        return row;
    }

    private static Map<String, Object> statement(Statement s) {
        var row = new LinkedHashMap<String, Object>();
        put(row, "id", s.key());
        put(row, "kind", s.kind());
        var by = new ArrayList<Map<String, Object>>();
        for (var author : s.authors()) {
            var person = new LinkedHashMap<String, Object>();
            put(person, "name", author.name());
            put(person, "role", author.role());
            put(person, "party", author.party());
            putRecorded(person, author.extra());
            by.add(person);
        }
        put(row, "by", by);
        put(row, "lead_in", s.leadIn());
        put(row, "counter_proposal", s.counterProposal());
        put(row, "counter_proposal_points", s.counterPoints());
        put(row, "text", s.text());
        put(row, "refers_to", s.refersTo());
        put(row, "joint_across_parties", s.jointAcrossParties());
        put(row, "announced_at", s.announcedAt());
        put(row, "text_received_on", s.textReceivedOn());
        putRecorded(row, s.extra());
        return row;
    }

    private static Map<String, Object> assignment(Assignment a) {
        var row = new LinkedHashMap<String, Object>();
        put(row, "id", a.key());
        put(row, "decision_point", a.decisionPoint());
        put(row, "to", a.to());
        put(row, "what", a.what());
        put(row, "frame", a.frame());
        put(row, "report_back_to", a.reportBackTo());
        put(row, "report_form", a.reportForm());
        put(row, "due", a.due());
        var beside = new LinkedHashMap<>(a.extra());
        a.discharges().stream()
                .map(Discharge::givenRow)
                .filter(given -> !given.isEmpty())
                .findFirst()
                .ifPresent(given -> beside.put("discharged_by", given));
        putRecorded(row, beside);
        return row;
    }

    private static void putRecorded(Map<String, Object> row, Map<String, Object> extra) {
        if (!extra.isEmpty()) {
            row.put("recorded", extra);
        }
    }

    private static void put(Map<String, Object> row, String name, @Nullable Object value) {
        if (value != null) {
            row.put(name, value instanceof List<?> || value instanceof Boolean ? value : value.toString());
        }
    }
}
