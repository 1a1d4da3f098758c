package nl.leeratelier.accreditation;

import java.util.List;

/** What another module has to say about certificates to the person whose they are. */
public interface CertificateRemarks {

    /**
     * A remark.
     *
     * @param good whether it is good news
     * @param key of its text
     * @param values fill the text
     */
    record Remark(boolean good, String key, Object... values) {}

    /** The remarks on a certificate, shown only to whose it is. */
    List<Remark> on(Certificate certificate);
}
