package nl.leeratelier.casestudy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a case hands along to its talk, by names that stay: the id of a card that stands in the file or of a question that was
 * asked; and for what was chosen the thing and the choice, as {@code waar.thuis}: preparing, words recorded, signals of others.
 */
final class Facts {

    private Facts() {}

    /** The facts of an attempt for the activity of this id; none for any other than the talk of the case. */
    static List<String> of(CaseStudy study, CaseState state, String to) {
        boolean talk =
                study.preparing().talk().map(Reference::id).filter(to::equals).isPresent();
        if (!talk) {
            return List.of();
        }
        Stream<String> cards = study.mapping().cards().stream()
                .map(SignalCard::id)
                .filter(card -> Boolean.TRUE.equals(state.sorted(card).record()));
        return Stream.of(
                        cards,
                        state.asked().stream(),
                        chosen(state.filed().handled()),
                        chosen(state.filed().written()),
                        chosen(state.preparations()))
                .flatMap(facts -> facts)
                .toList();
    }

    private static Stream<String> chosen(Map<String, String> choices) {
        return choices.entrySet().stream()
                .filter(choice -> !choice.getValue().isEmpty())
                .map(choice -> choice.getKey() + "." + choice.getValue());
    }

    /** Every fact that some attempt at a case may hand along. */
    static Set<String> all(CaseStudy study) {
        Stream<String> thirdParties = study.consulting().thirdParties().stream()
                .flatMap(signal -> signal.options().stream().map(option -> signal.id() + "." + option.id()));
        // What is recorded after the talk comes too late for it.
        Stream<String> written = Stream.of(1, 2)
                .map(study::recording)
                .flatMap(Recording::items)
                .flatMap(item -> item.wordings().stream().map(wording -> item.id() + "." + wording.id()));
        Stream<String> prepared = study.preparing().decisions().stream()
                .flatMap(decision -> decision.options().stream().map(option -> decision.id() + "." + option.id()));
        return Stream.of(
                        study.mapping().cards().stream().map(SignalCard::id),
                        study.consulting().allQuestions().map(Consulting.Question::id),
                        thirdParties,
                        written,
                        prepared)
                .flatMap(facts -> facts)
                .collect(Collectors.toSet());
    }

    /** A fact with this beginning, for a message; empty when there is none. */
    static Optional<String> like(Set<String> known, String fact) {
        String subject = fact.contains(".") ? fact.substring(0, fact.indexOf('.') + 1) : fact;
        String near =
                known.stream().filter(one -> one.startsWith(subject)).sorted().collect(Collectors.joining(", "));
        return near.isEmpty() ? Optional.empty() : Optional.of(near);
    }
}
