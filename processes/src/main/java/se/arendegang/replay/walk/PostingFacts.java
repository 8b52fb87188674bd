package se.arendegang.replay.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.meeting.MeetingProcess;

/** The notice of the adjustment; when the last posting came down is told by the step that takes it down. */
@Component
class PostingFacts implements StepFacts {

    @Override
    public String element() {
        return MeetingProcess.Task.POST_NOTICE;
    }

    @Override
    public boolean isStated(Pass pass) {
        return !BoardFacts.postings(pass).isEmpty();
    }

    @Override
    public Deed deed(Step step) {
        var postings = BoardFacts.postings(step.pass());
        if (postings.isEmpty()) {
            return Deed.SILENT;
        }
        return Deed.of("posted").with("postings", rows(step.pass())).on(Pass.day(postings.getFirst(), "from"));
    }

    private static List<Map<String, @Nullable Object>> rows(Pass pass) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        BoardFacts.postings(pass)
                .forEach(posting -> rows.add(new LinkedHashMap<String, @Nullable Object>(Pass.plain(posting))));
        if (new TakingDownFacts().isStated(pass)) {
            rows.getLast().remove("to");
        }
        return rows;
    }
}
