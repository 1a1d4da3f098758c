package nl.leeratelier.mail.ui;

import java.util.Locale;
import nl.leeratelier.mail.Mail;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/** What became of a mail, in a word. */
final class StatusPill {

    private StatusPill() {}

    static Pill of(Words speaker, Mail.Status status) {
        var tone = switch (status) {
            case WAITING -> Tone.PRO;
            case SENT -> Tone.SAFE;
            case KEPT -> Tone.SAND;
            case FAILED -> Tone.WARN;
        };
        return new Pill(tone, speaker.t("mail.status." + status.name().toLowerCase(Locale.ROOT)));
    }
}
