package se.arendegang.replay.export;

import se.arendegang.casefile.CaseFile;

/** Writes the blocks that a case has once, whatever its rounds. */
interface CaseBlocks {

    void write(CaseFile file, Block root);
}
