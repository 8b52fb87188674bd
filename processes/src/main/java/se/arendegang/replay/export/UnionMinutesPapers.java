package se.arendegang.replay.export;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.negotiation.minutes.MinutesPages;

/** The minutes of the union negotiations. */
@Component
class UnionMinutesPapers implements Papers {

    private final MinutesPages pages;

    UnionMinutesPapers(MinutesPages pages) {
        this.pages = pages;
    }

    @Override
    public List<Paper> of(CaseId id) {
        return pages.ofCase(id).stream()
                .map(page -> new Paper(page.name(), page.html()))
                .toList();
    }
}
