package se.arendegang.replay.export;

import se.arendegang.casefile.CaseFile;

/** Writes the blocks of one stage that were new in a round; nothing when the round has none of its own. */
interface RoundBlocks {

    /** @param block the whole case for its last round, an entry of {@code rounds} for an earlier one */
    void write(CaseFile file, int round, Block block);
}
