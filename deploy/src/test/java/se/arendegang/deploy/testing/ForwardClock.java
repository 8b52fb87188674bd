package se.arendegang.deploy.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The application's clock under test: the time of day in Sweden, which a test may move forward; it goes on ticking. */
public final class ForwardClock extends Clock {

    private final Clock wall = Clock.system(ZoneId.of("Europe/Stockholm"));
    private volatile Duration ahead = Duration.ZERO;

    public LocalDate today() {
        return LocalDate.now(this);
    }

    /** Moved clocks stay moved. */
    public void addTime(Duration time) {
        ahead = ahead.plus(time);
    }

    @Override
    public Instant instant() {
        return wall.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return wall.getZone();
    }

    /** The same time in another place; it does not follow when this one is moved afterwards. */
    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(wall.withZone(zone), ahead);
    }
}
