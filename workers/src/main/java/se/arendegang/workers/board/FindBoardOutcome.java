package se.arendegang.workers.board;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.board.BoardItems;
import se.arendegang.board.ExecutiveBoardProcess;
import se.arendegang.meeting.ListingId;

/** What the meeting made of the item. */
@Component
public class FindBoardOutcome {

    private final BoardItems items;

    FindBoardOutcome(BoardItems items) {
        this.items = items;
    }

    @JobWorker(type = ExecutiveBoardProcess.Job.FIND_OUTCOME)
    public ExecutiveBoardProcess.ItemOutcome handle(@VariablesAsType ExecutiveBoardProcess.ListedItem step) {
        return items.findOutcome(new ListingId(step.listingId()));
    }
}
