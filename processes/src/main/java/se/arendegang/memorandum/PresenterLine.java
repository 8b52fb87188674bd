package se.arendegang.memorandum;

record PresenterLine(String title, String name) {}
