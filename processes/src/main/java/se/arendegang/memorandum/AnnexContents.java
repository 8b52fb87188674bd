package se.arendegang.memorandum;

import java.util.List;

record AnnexContents(List<Article> articles) {}
