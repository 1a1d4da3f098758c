package nl.leeratelier.content;

/** What a face shows. */
public enum Mood {
    CALM,
    WORRIED,
    SAD,
    ANGRY,
    CLOSED,
    RELIEVED,
    SURPRISED,
    THINKING
}
