package se.arendegang.deploy.rules.crooked.ui.casefile;

/** Breaks: screens are only the door of the people; views are seen by nobody; no circles among screens. */
public record CaseView(
        io.camunda.client.CamundaClient engine, se.arendegang.deploy.rules.crooked.ui.meeting.MeetingHelper meetings) {}
