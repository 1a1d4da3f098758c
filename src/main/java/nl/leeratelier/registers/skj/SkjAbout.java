package nl.leeratelier.registers.skj;

import java.util.Locale;
import nl.leeratelier.registers.AccreditationRecord;
import nl.leeratelier.registers.Register;
import nl.leeratelier.ui.Translations;

/**
 * What all lines of a file are about, and the words of its language.
 *
 * @param title of the programme
 */
record SkjAbout(
        AccreditationRecord accreditation, Register register, String title, Translations words, Locale language) {

    String say(String key, Object... values) {
        return words.text(language, key, values);
    }

    /** Why a line stands where it does; empty where there is nothing to say. */
    String why(SkjLine line) {
        return switch (line.place()) {
            case APART -> say("skj.standing." + line.standing().key(), accreditation.chamber());
            case LAPSED ->
                say("skj.standing." + line.standing().key(), accreditation.chamber()) + " "
                        + say(line.wasEntered() ? "skj.lapsed.entered" : "skj.lapsed.open", register.name());
            case REFUSED -> line.last().map(Act::why).orElse("");
            case TO_ENTER, ENTERED -> line.again() ? say("skj.again") : "";
        };
    }
}
