package nl.leeratelier.content;

/**
 * Words in an activity that can be said in another language. What else stands in it (ids, flags, numbers, what a talk is steered
 * by, answers that are accepted when typed) is the same in every language, so that what is recorded means the same in each.
 *
 * @param at where they stand: names of fields and, for the elements of a list, what tells them apart, with dots between them
 * @param text without space around it
 */
public record Wording(String at, String text, Sort sort) {

    /** How they are written, and whether they need other words. */
    public enum Sort {
        PLAIN,
        MARKDOWN,
        /** What somebody is called: may be said otherwise, and need not. */
        NAME
    }

    /** Whether the activity is not whole in another language without them. */
    public boolean isNeeded() {
        return sort != Sort.NAME;
    }
}
