package nl.leeratelier.accreditation;

import java.util.List;

/** The addresses of this package that are no views and open to everybody. */
public final class PublicAddresses {

    static final String JSON = "/certificaat/{number}.json";
    static final String ISSUER = "/badge/uitgever.json";
    static final String KEYS = "/badge/sleutels.json";
    static final String KEY = "/badge/sleutel/{kid}.json";
    static final String REVOKED = "/badge/ingetrokken.json";

    private PublicAddresses() {}

    /** As patterns of paths. */
    public static List<String> all() {
        return List.of(JSON, ISSUER, KEYS, KEY, REVOKED);
    }
}
