package nl.leeratelier.registers.ui;

import java.time.LocalDate;
import nl.leeratelier.registers.AccreditationRecord;
import nl.leeratelier.registers.AccreditationRecord.Unit;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/** How an accreditation record is said. */
final class RecordWords {

    private RecordWords() {}

    static String worth(Words words, AccreditationRecord accreditation) {
        var amount = accreditation.amount().stripTrailingZeros();
        return accreditation.unit() == Unit.POINTS
                ? words.t("registers.points", amount)
                : words.t("registers.hours", amount);
    }

    static String term(Words words, AccreditationRecord accreditation) {
        return words.t(
                "registers.term",
                accreditation.term().first(),
                accreditation.term().last());
    }

    /** Whether it holds on this day. */
    static Markup state(Words words, AccreditationRecord accreditation, LocalDate today) {
        var term = accreditation.term();
        if (accreditation
                .withdrawal()
                .filter(withdrawal -> !today.isBefore(withdrawal.from()))
                .isPresent()) {
            return Markup.pill(Tone.PARENT, words.t("registers.state.withdrawn"));
        }
        if (today.isBefore(term.first())) {
            return Markup.pill(Tone.SAND, words.t("registers.state.later"));
        }
        if (today.isAfter(term.last())) {
            return Markup.pill(Tone.SAND, words.t("registers.state.ended"));
        }
        return today.plusMonths(3).isAfter(term.last())
                ? Markup.pill(Tone.WARN, words.t("registers.state.ends-soon"))
                : Markup.pill(Tone.SAFE, words.t("registers.state.holds"));
    }
}
