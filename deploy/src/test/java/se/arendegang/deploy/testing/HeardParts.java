package se.arendegang.deploy.testing;

/** Real parts whose broker tells what it holds. A child process always: a container could not reach the ear. */
public final class HeardParts extends RealParts {

    public static final BrokerEar EAR = new BrokerEar();

    @Override
    protected RealEngine engine() {
        return DurableEngine.start(RealEngine.EMBEDDED_DEFAULT, EAR.environment());
    }
}
