package se.arendegang.mail;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Once a day what people want gathered becomes one mail each. */
@Service
public class Digests {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final JdbcMailLines lines;
    private final MailSettings settings;
    private final Clock clock;

    Digests(JdbcMailLines lines, MailSettings settings, Clock clock) {
        this.lines = lines;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Gathers what was noted before the day's hour last struck; after an outage that is more than one day's. Repeatable.
     *
     * @return how many things went into digests
     */
    @Transactional
    public int gather() {
        if (!lines.holdDigests()) {
            return 0;
        }
        var now = clock.instant();
        lines.dropStale();
        return lines.gather(
                struck(now.atZone(STOCKHOLM)).toInstant().atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC));
    }

    private ZonedDateTime struck(ZonedDateTime now) {
        var today = now.with(settings.digestAt());
        return today.isAfter(now) ? today.minusDays(1) : today;
    }
}
