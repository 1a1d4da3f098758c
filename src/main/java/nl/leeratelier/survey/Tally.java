package nl.leeratelier.survey;

/**
 * How many people gave an answer to a question.
 *
 * @param choice what they chose; {@link #ANY} counts all who answered the question at all
 */
record Tally(String question, String choice, int people) {

    /** No id of an option looks like this. */
    static final String ANY = "*";
}
