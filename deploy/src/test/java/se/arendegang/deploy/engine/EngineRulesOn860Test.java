package se.arendegang.deploy.engine;

import se.arendegang.deploy.testing.DurableEngine;
import se.arendegang.deploy.testing.RealEngine;

class EngineRulesOn860Test extends DurableEngineRules {

    @Override
    RealEngine engine() {
        return DurableEngine.start("8.6.0");
    }
}
