package se.arendegang.memorandum;

import java.util.List;

record StatementPoints(List<String> points) {}
