package se.arendegang.ui.union;

import se.arendegang.identity.Actor;
import se.arendegang.union.Agreements;
import se.arendegang.union.UnionCorrections;
import se.arendegang.union.Unions;

/** What the screens of the register ask and tell, and for whom. */
record UnionRegister(Unions unions, Agreements agreements, UnionCorrections corrections, Actor keeper) {}
