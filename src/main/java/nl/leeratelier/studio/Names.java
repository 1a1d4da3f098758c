package nl.leeratelier.studio;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import nl.leeratelier.content.Spelling;
import nl.leeratelier.studio.PublishingException.Reason;

/** Ids made from titles. */
final class Names {

    private static final int LONGEST = 60;
    private static final int LONGEST_TITLE = 200;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Names() {}

    /** An id that resembles a title and is not taken. */
    static String unused(String title, Set<String> taken) {
        String start = shortened(Spelling.asId(title), LONGEST - 4);
        String id = start;
        for (int number = 2; taken.contains(id); number++) {
            id = start + "-" + number;
        }
        return id;
    }

    /** The key of a programme: one that none of the platform will ever have, nor of an organisation that is not known here. */
    static String key(String title) {
        mustBeTitle(title);
        byte[] some = new byte[4];
        RANDOM.nextBytes(some);
        return shortened(Spelling.asId(title), LONGEST - 9) + "-"
                + HexFormat.of().formatHex(some);
    }

    private static String shortened(String id, int length) {
        return id.length() <= length ? id : id.substring(0, length).replaceAll("-+$", "");
    }

    /** Refuses what is no title. */
    static void mustBeTitle(String title) {
        if (title.isBlank() || title.strip().length() > LONGEST_TITLE || Limits.hides(title)) {
            throw new PublishingException(Reason.TITLE_INVALID);
        }
    }
}
