package nl.leeratelier.accreditation;

import java.util.List;

/** What another module has to say about certificates to the person whose they are. */
public interface CertificateRemarks {

    /** What a remark is. */
    enum Kind {
        /** It counts for a register. */
        COUNTS,
        /** It does not. */
        COUNTS_NOT,
        /** What is being done with it. */
        NEWS
    }

    /**
     * A remark.
     *
     * @param key of its text
     * @param values fill the text
     */
    record Remark(Kind kind, String key, Object... values) {}

    /** The remarks on a certificate, shown only to whose it is. */
    List<Remark> on(Certificate certificate);
}
