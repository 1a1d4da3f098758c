package nl.leeratelier.roleplay;

import java.util.List;
import nl.leeratelier.content.SourceKey;

/** What is asked of the professional at a node. */
public sealed interface Moment {

    /** The ways on, available or not, in the order of the text. */
    List<? extends Way> ways();

    /** Something is said by choosing. */
    record Choosing(List<Choice> choices) implements Moment {
        @Override
        public List<Choice> ways() {
            return choices;
        }
    }

    /**
     * Something is chosen where no choice is right: no scores, but what each protects and what it costs.
     *
     * @param question what it is about
     */
    record Dilemma(String question, List<Choice> choices) implements Moment {
        @Override
        public List<Choice> ways() {
            return choices;
        }
    }

    /**
     * The trainee writes what they would say, then sees answers of others and scores their own words.
     *
     * @param criteria ids of the rubric, 1 to 4
     * @param models 2 to 4
     */
    record Open(String prompt, List<Criterion> criteria, List<Model> models, List<Target> targets)
            implements Moment, Way {
        @Override
        public List<Open> ways() {
            return List.of(this);
        }
    }

    /** The professional asks something of themselves; nobody speaks. */
    record Pause(String prompt, List<Target> targets) implements Moment, Way {
        @Override
        public List<Pause> ways() {
            return List.of(this);
        }
    }

    /** @param id of a criterion of the talk's rubric */
    record Criterion(String id, nl.leeratelier.content.Place place) {}

    /** What somebody else might have said at an open moment. */
    record Model(String id, String words, String why, List<SourceKey> sources) {}
}
