package nl.leeratelier.reporting.ui;

import java.util.Locale;
import nl.leeratelier.reporting.Status;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/** Statuses in words and colours. */
final class StatusWords {

    private StatusWords() {}

    static String of(Words words, Status status) {
        return words.t(
                "reporting.status." + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static Tone tone(Status status) {
        return switch (status) {
            case NOT_ENROLLED, NOT_BEGUN -> Tone.SAND;
            case IN_PROGRESS -> Tone.PRO;
            case STALLED -> Tone.WARN;
            case COMPLETED -> Tone.SAFE;
        };
    }
}
