package se.arendegang.deploy.rules.crooked.casefile;

/** Breaks: the inside knows no door; SQL stands in Jdbc classes; no circles. */
public record CaseFiles(io.camunda.client.CamundaClient engine, org.springframework.jdbc.core.simple.JdbcClient rows) {

    se.arendegang.deploy.rules.crooked.meeting.Meetings meetings() {
        return new se.arendegang.deploy.rules.crooked.meeting.Meetings(this);
    }
}
