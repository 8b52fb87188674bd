package se.arendegang.ui.decision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import se.arendegang.assignment.Assignment;
import se.arendegang.assignment.Assignments;
import se.arendegang.assignment.Discharge;
import se.arendegang.casefile.CaseFile;
import se.arendegang.council.PreparationOutcome;
import se.arendegang.council.PreparationOutcomes;
import se.arendegang.decision.AfterDecision;
import se.arendegang.decision.DecisionCourse;
import se.arendegang.identity.Actor;
import se.arendegang.meeting.DecidedPoint;
import se.arendegang.meeting.Listing;
import se.arendegang.meeting.Listings;
import se.arendegang.meeting.Meeting;
import se.arendegang.meeting.Meetings;
import se.arendegang.ui.casefile.CaseAddress;
import se.arendegang.ui.casefile.CaseSight;
import se.arendegang.ui.casefile.CaseTab;
import se.arendegang.ui.list.Facts;
import se.arendegang.ui.text.Say;

/** What each body decided, what followed, and what was promised. */
@Order(6)
@org.springframework.stereotype.Component
class DecisionsTab implements CaseTab {

    private final PreparationOutcomes preparation;
    private final Listings listings;
    private final Meetings meetings;
    private final DecisionCourse course;
    private final Assignments assignments;

    DecisionsTab(
            PreparationOutcomes preparation,
            Listings listings,
            Meetings meetings,
            DecisionCourse course,
            Assignments assignments) {
        this.preparation = preparation;
        this.listings = listings;
        this.meetings = meetings;
        this.course = course;
        this.assignments = assignments;
    }

    @Override
    public String code() {
        return "beslut";
    }

    @Override
    public boolean isFor(Actor actor) {
        return true;
    }

    @Override
    public Component draw(CaseFile file, Actor actor) {
        var page = new Div();
        var inside = CaseSight.isInside(actor);
        if (inside) {
            preparation.ofCase(file.id()).forEach(outcome -> page.add(panel(outcome)));
        }
        var shown = listings.ofCase(file.id()).stream()
                .filter(listing -> inside || isPublic(listing))
                .toList();
        shown.forEach(listing -> page.add(panel(listing)));
        var rounds = shown.stream().map(Listing::round).toList();
        course.ofCase(file.id()).stream()
                .filter(after -> inside || rounds.contains(after.round()))
                .map(DecisionsTab::panel)
                .filter(facts -> !facts.isEmpty())
                .forEach(page::add);
        assignments.ofCase(file.id()).stream()
                .filter(assignment -> inside || rounds.contains(assignment.round()))
                .forEach(assignment -> page.add(panel(assignment)));
        if (page.getComponentCount() == 0) {
            page.add(new Paragraph(Say.text("decisions.none")));
        }
        return page;
    }

    /** Minutes are public when they are adjusted; what only prepares the board's decision is not (TF 2 kap. 10 §). */
    private boolean isPublic(Listing listing) {
        return listing.meeting() != null
                && meetings.find(listing.meeting()).map(Meeting::isAdjusted).orElse(false);
    }

    private static Facts panel(PreparationOutcome outcome) {
        return new Facts(Say.text("decisions.beredning", outcome.round()))
                .with("field.outcome", Say.text("done." + outcome.outcome()))
                .with("field.text", outcome.text())
                .with("field.date", outcome.happenedOn());
    }

    private Facts panel(Listing listing) {
        var meeting = listing.meeting() == null
                ? Say.text("decisions.notListed")
                : meetings.find(listing.meeting()).map(Meeting::name).orElse("");
        var outcome = listing.outcome();
        var points = listing.points();
        return new Facts(meeting + (listing.paragraph() == null ? "" : " § " + listing.paragraph()))
                .with(
                        "field.outcome",
                        outcome == null
                                ? Say.text(listing.dealtWith() ? "timeline.dayUnknown" : "decisions.coming")
                                : Say.text("done." + outcome.code()))
                .with("field.reason", listing.reason())
                .with("field.decided_on", listing.decidedOn())
                .with("field.late_reason", listing.lateReason())
                .with(
                        "field.points",
                        points == null
                                ? null
                                : points.stream().map(DecisionsTab::point).collect(Collectors.joining("\n")));
    }

    private static String point(DecidedPoint point) {
        return (point.nr() == null ? "" : point.nr() + ". ")
                + (point.outcome() == null
                        ? ""
                        : Say.text("done." + point.outcome().code()) + " ")
                + (point.text() == null ? "" : point.text());
    }

    private static Facts panel(AfterDecision after) {
        return new Facts(Say.text("decisions.after", after.round()))
                .with("decisions.computedFinal", after.computedFinalOn())
                .with("field.final_on", after.finalOn())
                .with("decisions.courtChecked", after.courtCheckedOn())
                .with(
                        "field.dispatched",
                        after.dispatched().stream()
                                .map(d -> d.on() == null ? d.to() : d.to() + " " + d.on())
                                .toList());
    }

    private static Facts panel(Assignment assignment) {
        return new Facts(Say.text("decisions.assignment", assignment.seq() + 1))
                .with("field.what", assignment.what())
                .with("field.to", assignment.to())
                .with("decisions.state", assignment.state().swedish())
                .with("field.due", assignment.due())
                .with("field.report_back_to", assignment.reportBackTo())
                .linked(
                        "decisions.discharged",
                        assignment.discharges().stream()
                                .map(Discharge::byDnr)
                                .filter(Objects::nonNull)
                                .map(dnr -> new Anchor(CaseAddress.of(dnr), dnr))
                                .toList());
    }
}
