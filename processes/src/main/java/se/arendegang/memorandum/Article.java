package se.arendegang.memorandum;

import java.util.List;

record Article(List<Memorandum.Section> sections) {}
