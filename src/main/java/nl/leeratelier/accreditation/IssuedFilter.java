package nl.leeratelier.accreditation;

import java.util.Optional;

/**
 * Which certificates of an organisation to show.
 *
 * @param text a whole number, or words that begin words of the name, in any case and with or without accents; empty for all
 * @param programme only those of the programme with this key
 * @param state only those worth this; those that were replaced are never shown
 */
public record IssuedFilter(String text, Optional<String> programme, Optional<Certificate.State> state) {

    /** All of them. */
    public static final IssuedFilter ALL = new IssuedFilter("", Optional.empty(), Optional.empty());
}
