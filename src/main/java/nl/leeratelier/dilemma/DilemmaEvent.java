package nl.leeratelier.dilemma;

import org.jspecify.annotations.Nullable;

/**
 * What can happen in a dilemma. Names and components are in the event log: never rename them. The words in it are the
 * trainee's own and go nowhere else.
 */
public sealed interface DilemmaEvent {

    /**
     * The first position.
     *
     * @param position 1 to {@link Dilemma#POINTS}
     * @param why in the trainee's own words; may be empty
     */
    record PositionTaken(int position, String why) implements DilemmaEvent {

        /** Takes whatever a damaged log may hold. */
        public PositionTaken(int position, @Nullable String why) {
            this.position = position;
            this.why = why == null ? "" : why;
        }
    }

    /** The trainee saw where others stand, and what each side protects and costs. */
    record OthersSeen() implements DilemmaEvent {}

    /** @param voice id of the voice that was heard */
    record VoiceHeard(String voice) implements DilemmaEvent {

        /** Takes whatever a damaged log may hold. */
        public VoiceHeard(@Nullable String voice) {
            this.voice = voice == null ? "" : voice;
        }
    }

    /**
     * The position after all voices.
     *
     * @param position 1 to {@link Dilemma#POINTS}
     * @param words what made the trainee move or stay; may be empty
     */
    record PositionTakenAgain(int position, String words) implements DilemmaEvent {

        /** Takes whatever a damaged log may hold. */
        public PositionTakenAgain(int position, @Nullable String words) {
            this.position = position;
            this.words = words == null ? "" : words;
        }
    }
}
