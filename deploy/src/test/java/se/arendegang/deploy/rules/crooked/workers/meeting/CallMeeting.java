package se.arendegang.deploy.rules.crooked.workers.meeting;

/** Breaks: no circles among workers. */
public record CallMeeting(
        java.util.function.Supplier<se.arendegang.deploy.rules.crooked.workers.casefile.CloseCase> before) {

    se.arendegang.deploy.rules.crooked.workers.casefile.CloseCase earlier() {
        return before.get();
    }
}
