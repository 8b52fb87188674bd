package se.arendegang.mail;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Once a day what people want gathered becomes one mail each. */
@Service
public class Digests {

    private static final Period KEPT = Period.ofYears(1);
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final JdbcMailLines lines;
    private final JdbcOutgoingMail queue;
    private final MailSettings settings;
    private final Clock clock;

    Digests(JdbcMailLines lines, JdbcOutgoingMail queue, MailSettings settings, Clock clock) {
        this.lines = lines;
        this.queue = queue;
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
        var now = clock.instant().atZone(STOCKHOLM);
        queue.forgetSentBefore(utc(now.minus(KEPT)));
        var struck = utc(struck(now));
        lines.dropStale(struck);
        return lines.gather(struck, utc(now));
    }

    private static OffsetDateTime utc(ZonedDateTime time) {
        return time.toInstant().atOffset(ZoneOffset.UTC);
    }

    private ZonedDateTime struck(ZonedDateTime now) {
        var today = now.with(settings.digestAt());
        return today.isAfter(now) ? today.minusDays(1) : today;
    }
}
