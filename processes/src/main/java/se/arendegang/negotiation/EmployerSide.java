package se.arendegang.negotiation;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the employer's side of a negotiation is called: by the case's papers, or by the forum the parties meet in. */
@Component
class EmployerSide {

    private final JdbcFrames frames;

    EmployerSide(JdbcFrames frames) {
        this.frames = frames;
    }

    @Nullable
    String of(Negotiation negotiation) {
        var framed = frames.ofCase(negotiation.caseId()).reversed().stream().map(Frame::employer);
        var ofForum = frames.forums().stream()
                .filter(forum -> forum.name().equals(negotiation.call().forum()))
                .map(Forum::employer);
        return Stream.concat(framed, ofForum)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
