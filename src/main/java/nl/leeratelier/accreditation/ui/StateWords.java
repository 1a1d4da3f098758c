package nl.leeratelier.accreditation.ui;

import java.util.Locale;
import nl.leeratelier.accreditation.Certificate;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/** What a certificate is worth, in words and colour. */
final class StateWords {

    private StateWords() {}

    static String of(Words words, Certificate.State state) {
        return words.t("accreditation.state." + state.name().toLowerCase(Locale.ROOT));
    }

    static Tone tone(Certificate.State state) {
        return switch (state) {
            case VALID -> Tone.SAFE;
            case EXPIRED -> Tone.WARN;
            case WITHDRAWN -> Tone.PARENT;
            case REPLACED -> Tone.SAND;
        };
    }
}
