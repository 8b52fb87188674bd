package se.arendegang.deploy.engine;

import se.arendegang.deploy.testing.DurableEngine;
import se.arendegang.deploy.testing.RealEngine;

class EngineRulesOn858Test extends DurableEngineRules {

    @Override
    RealEngine engine() {
        return DurableEngine.start("8.5.8");
    }
}
