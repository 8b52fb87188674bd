package se.arendegang.negotiation.minutes;

import static se.arendegang.negotiation.minutes.Generation.joined;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.arendegang.negotiation.Minutes;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.negotiation.WrittenMinutes;
import se.arendegang.task.Completion;
import se.arendegang.task.Material;

/** Gives those who adjust the minutes the very words that are locked when they do. */
@Component
class WrittenBody implements WrittenMinutes {

    private final Composing composing;
    private final JdbcMinutesWords words;

    WrittenBody(Composing composing, JdbcMinutesWords words) {
        this.composing = composing;
        this.words = words;
    }

    @Override
    public List<Material> read(Negotiation negotiation, Minutes minutes) {
        var body = composing.of(negotiation, minutes).body();
        var material = new ArrayList<Material>();
        material.add(new Material(joined(" · ", body.number(), body.title()), head(body)));
        body.sections()
                .forEach(section ->
                        material.add(new Material(joined(" ", section.no(), section.heading()), section.text())));
        if (body.keeper() != null) {
            material.add(new Material("Vid protokollet", body.keeper()));
        }
        return material;
    }

    private static String head(MinutesBody body) {
        var lines = new ArrayList<String>();
        if (body.basis() != null) {
            lines.add(body.basis());
        }
        body.present().forEach(side -> lines.add(side.label() + ": " + String.join("; ", side.people())));
        return String.join("\n\n", lines);
    }

    @Override
    public String fingerprint(Negotiation negotiation, Minutes minutes) {
        return composing.of(negotiation, minutes).body().sha256();
    }

    @Override
    public void lock(Negotiation negotiation, Minutes minutes, Completion because) {
        words.inLine(minutes.id());
        var body = composing.of(negotiation, minutes).body();
        words.lock(
                minutes.id(), body, because.actor().name(), because.recordedAt().atOffset(ZoneOffset.UTC));
    }
}
