package se.arendegang.mail;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.audit.StepNames;

/** The words of a mail, in Swedish. */
@Component
class MailText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("sv", "SE"));

    private final StepNames steps;
    private final MailSettings settings;

    MailText(StepNames steps, MailSettings settings) {
        this.steps = steps;
        this.settings = settings;
    }

    String subject(List<MailLine> lines) {
        var first = lines.getFirst();
        return lines.size() == 1
                ? joined(what(first), first.dnr())
                : "Nytt för dig i Ärendegång: " + lines.size() + " saker";
    }

    String body(List<MailLine> lines) {
        var told = lines.stream().map(this::told).collect(Collectors.joining("\n\n"));
        return """
                Hej!

                %s

                --\s
                Brevet kommer från Ärendegång och går inte att svara på. Det du behöver läsa finns bakom inloggningen.
                Välj vilka brev du vill ha: %s/e-post
                """.formatted(told, settings.baseAddress());
    }

    private String told(MailLine line) {
        var due = line.dueOn() == null ? null : "senast " + DAY.format(line.dueOn());
        var number = line.dnr() == null ? null : "ärende " + line.dnr();
        return joined(what(line), number, due) + "\n" + settings.baseAddress() + "/" + line.place();
    }

    private String what(MailLine line) {
        return switch (line.kind()) {
            case CALL -> "Kallelse till förhandling";
            case TEXT_LEFT -> "Text som inte är förhandlad";
            case PAPERS -> "Nya handlingar i en förhandling";
            case TASK -> "Ny uppgift: " + steps.step(Objects.requireNonNullElse(line.step(), ""));
        };
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
