package nl.leeratelier.peonline;

/** The kinds of courses that PE-online knows, and which elements each needs. */
public enum Kind {
    E_LEARNING(false),
    EXPERT_GROUP(false),
    CLASSROOM_PER_MEETING(true),
    CLASSROOM_WHOLE(true);

    private final boolean hasEditions;

    Kind(boolean hasEditions) {
        this.hasEditions = hasEditions;
    }

    /** An edition is required and an end date forbidden; otherwise the other way round. */
    public boolean hasEditions() {
        return hasEditions;
    }
}
