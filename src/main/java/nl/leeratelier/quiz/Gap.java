package nl.leeratelier.quiz;

import java.util.List;
import java.util.Optional;
import nl.leeratelier.content.Place;

/** A gap in a text. Immutable. */
public sealed interface Gap {

    String id();

    Place place();

    /** Why this cannot fill the gap, as a translation key; empty when it can. */
    Optional<String> refusal(String given);

    boolean isRight(String given);

    /** What fills it rightly, as an answer has it; the first of several. */
    String right();

    /** What an answer says, for reading back: the words chosen, or what was typed. */
    String words(String given);

    /** To be filled with words of one's own. */
    record Typed(String id, TypedAnswer answer, Place place) implements Gap {

        @Override
        public Optional<String> refusal(String given) {
            return TypedAnswer.refusal(given);
        }

        @Override
        public boolean isRight(String given) {
            return answer.accepts(given);
        }

        @Override
        public String right() {
            return answer.example();
        }

        @Override
        public String words(String given) {
            return given;
        }
    }

    /** To be filled with one of these, of which one is right. */
    record Chosen(String id, List<Item.Option> options, Place place) implements Gap {

        @Override
        public Optional<String> refusal(String given) {
            return Answers.unknownUnless(
                    options.stream().anyMatch(one -> one.id().equals(given)));
        }

        @Override
        public boolean isRight(String given) {
            return given.equals(right());
        }

        @Override
        public String right() {
            return options.stream()
                    .filter(Item.Option::correct)
                    .map(Item.Option::id)
                    .findFirst()
                    .orElse("");
        }

        @Override
        public String words(String given) {
            return options.stream()
                    .filter(one -> one.id().equals(given))
                    .map(Item.Option::text)
                    .findFirst()
                    .orElse("");
        }
    }
}
