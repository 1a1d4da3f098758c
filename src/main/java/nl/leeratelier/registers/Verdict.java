package nl.leeratelier.registers;

import java.util.Locale;

/** Whether a completion counts for an accreditation record, and if not, why. */
public enum Verdict {
    COUNTS,
    /** The certificate was withdrawn. */
    CERTIFICATE_WITHDRAWN,
    /** The register had taken the accreditation back. */
    RECORD_WITHDRAWN,
    /** It was done under a version that was not accredited. */
    VERSION_NOT_COVERED,
    /** It was done before the first day. */
    BEFORE_TERM,
    /** It was done after the last day. */
    AFTER_TERM;

    /** Judges a completion that the record {@linkplain AccreditationRecord#concerns concerns}. */
    public static Verdict of(AccreditationRecord accreditation, Completion completion) {
        var moment = completion.completedAt();
        if (completion.withdrawnAt().isPresent()) {
            return CERTIFICATE_WITHDRAWN;
        }
        if (accreditation
                .withdrawal()
                .filter(withdrawal -> !moment.isBefore(withdrawal.begins()))
                .isPresent()) {
            return RECORD_WITHDRAWN;
        }
        if (!accreditation.versions().contains(completion.version())) {
            return VERSION_NOT_COVERED;
        }
        if (moment.isBefore(accreditation.term().begins())) {
            return BEFORE_TERM;
        }
        return moment.isBefore(accreditation.term().ends()) ? COUNTS : AFTER_TERM;
    }

    /** The end of the keys of its texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
