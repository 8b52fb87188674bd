package se.arendegang.deploy.installation;

/** The start cannot go on for a reason that the person who started it can remove. */
final class InstallationProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    InstallationProblem(String found, String remedy) {
        super(found);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
