package se.arendegang.deploy.screen;

import java.util.concurrent.Callable;

/** One question asked, answered with data or a refusal. */
record Attempt(Callable<? extends Object> question) {

    String outcome() {
        try {
            return String.valueOf(question.call());
        } catch (Exception refusal) {
            return "refused: " + refusal;
        }
    }
}
