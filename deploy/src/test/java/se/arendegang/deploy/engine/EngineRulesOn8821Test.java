package se.arendegang.deploy.engine;

import se.arendegang.deploy.testing.MemoryEngine;
import se.arendegang.deploy.testing.RealEngine;

class EngineRulesOn8821Test extends EngineRules {

    @Override
    RealEngine engine() {
        return MemoryEngine.start8821();
    }
}
