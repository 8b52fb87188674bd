package se.arendegang.memorandum;

import java.util.List;

record AnnexList(String heading, List<AnnexLine> lines) {}
