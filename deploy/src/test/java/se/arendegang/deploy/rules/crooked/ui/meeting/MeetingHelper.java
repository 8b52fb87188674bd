package se.arendegang.deploy.rules.crooked.ui.meeting;

/** Breaks: names say something; no circles among screens. */
public record MeetingHelper(
        java.util.function.Supplier<se.arendegang.deploy.rules.crooked.ui.casefile.CaseView> cases) {

    se.arendegang.deploy.rules.crooked.ui.casefile.CaseView first() {
        return cases.get();
    }
}
