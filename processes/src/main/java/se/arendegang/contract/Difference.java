package se.arendegang.contract;

/** Where models and code disagree, in words for whoever starts the application. */
public record Difference(String where, String sought, String found, String whatToDo) {

    @Override
    public String toString() {
        return where + ": sought " + sought + "; found " + found + ". What to do: " + whatToDo + ".";
    }
}
