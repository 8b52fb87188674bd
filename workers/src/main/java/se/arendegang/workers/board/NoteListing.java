package se.arendegang.workers.board;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.board.BoardItems;
import se.arendegang.board.ExecutiveBoardProcess;
import se.arendegang.casefile.CaseId;

/** Which listing the path is to wait for. */
@Component
public class NoteListing {

    private final BoardItems items;

    NoteListing(BoardItems items) {
        this.items = items;
    }

    @JobWorker(type = ExecutiveBoardProcess.Job.NOTE_LISTING)
    public ExecutiveBoardProcess.Listing handle(@VariablesAsType ExecutiveBoardProcess.ListingStep step) {
        var listing = items.noteListing(new CaseId(step.caseId()), step.round(), step.listingNo());
        return new ExecutiveBoardProcess.Listing(listing.value());
    }
}
