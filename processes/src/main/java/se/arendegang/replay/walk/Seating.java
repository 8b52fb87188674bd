package se.arendegang.replay.walk;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.body.Bodies;
import se.arendegang.replay.tree.RecordedDate;
import se.arendegang.replay.tree.RecordedNode;
import se.arendegang.replay.tree.WrittenDates;

/** Persons and seats as the file names them: no accounts, and seats valid on the recorded day. */
@Component
class Seating {

    /** The capacity of somebody whose capacity the file does not say. */
    private static final String NOT_STATED = "framgår inte";

    private final Bodies bodies;

    Seating(Bodies bodies) {
        this.bodies = bodies;
    }

    void seat(RecordedNode root) {
        seatRound(root);
        root.list("rounds").forEach(this::seatRound);
        var presenter = root.child("presenting_commissioner");
        seat(
                Bodies.COUNCIL_OF_MAYORS,
                presenter,
                "borgarråd",
                root.child("place_and_date")
                        .asText()
                        .flatMap(WrittenDates::first)
                        .map(RecordedDate::first)
                        .orElse(null));
    }

    private void seatRound(RecordedNode blocks) {
        var preparation = blocks.child("borgarradsberedningen");
        for (var statement : preparation.list("statements")) {
            for (var author : statement.list("by")) {
                seat(
                        Bodies.COUNCIL_OF_MAYORS,
                        author,
                        author.optionalText("role").orElse(NOT_STATED),
                        Pass.day(preparation, "date"));
            }
        }
        var board = blocks.child("kommunstyrelsen");
        var day = Pass.day(board, "decision_date");
        var attendance = board.at("meeting.attendance").elements();
        for (var member : attendance) {
            seat(Bodies.EXECUTIVE_BOARD, member, member.optionalText("capacity").orElse(NOT_STATED), day);
        }
        if (attendance.isEmpty()) {
            board.list("items")
                    .forEach(item ->
                            item.list("by").forEach(author -> seat(Bodies.EXECUTIVE_BOARD, author, NOT_STATED, day)));
        }
    }

    private void seat(UUID body, RecordedNode person, String capacity, @Nullable LocalDate on) {
        person.optionalText("name")
                .ifPresent(name -> bodies.seat(
                        body, bodies.person(name), person.optionalText("party").orElse(null), capacity, on));
    }
}
