package nl.leeratelier.casestudy;

/** Where a trainee is in a case: working on a step, or looking at one's own answers beside the expert's. */
public enum CaseStage {
    INTRO(0),
    MAPPING(1),
    MAPPED(1),
    CONSULTING(2),
    CONSULTED(2),
    PREPARING(3),
    PREPARED(3),
    /** The talk itself, or reading how it went. */
    TALK(3),
    WEIGHING(4),
    WEIGHED(4),
    DECIDING(5),
    DECIDED(5),
    /** Reading what followed. */
    FOLLOWING(5),
    DONE(5);

    private final int step;

    CaseStage(int step) {
        this.step = step;
    }

    /** The step of the Meldcode, 1 to 5; 0 before the first. */
    public int step() {
        return step;
    }

    CaseStage next() {
        return this == DONE ? DONE : values()[ordinal() + 1];
    }

    /** Whether this comes after another stage. */
    public boolean isAfter(CaseStage other) {
        return compareTo(other) > 0;
    }

    /** The stage of working on a step. */
    static CaseStage working(int step) {
        return switch (step) {
            case 1 -> MAPPING;
            case 2 -> CONSULTING;
            case 3 -> PREPARING;
            case 4 -> WEIGHING;
            default -> DECIDING;
        };
    }
}
