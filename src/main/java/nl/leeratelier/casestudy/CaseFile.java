package nl.leeratelier.casestudy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The case file (dossier) as the trainee filled it: what was sorted, what was asked, what the talk brought. Only what is in
 * it can be an argument.
 */
public record CaseFile(List<Entry> entries) {

    /** Something in the file. */
    public sealed interface Entry {

        String id();

        String text();
    }

    /** A signal, as the trainee sorted it. */
    public record Signal(SignalCard card, CaseState.Sorted sorted) implements Entry {

        @Override
        public String id() {
            return card.id();
        }

        @Override
        public String text() {
            return card.text();
        }
    }

    /** What an adviser answered. */
    public record Advice(Consulting.Adviser adviser, Consulting.Question question) implements Entry {

        @Override
        public String id() {
            return question.id();
        }

        @Override
        public String text() {
            return question.answer();
        }
    }

    /** What was learned in the talk. */
    public record Told(Preparing.Learned learned) implements Entry {

        @Override
        public String id() {
            return learned.id();
        }

        @Override
        public String text() {
            return learned.text();
        }
    }

    /** The file at this moment: signals in the order of the case, then advice in the order of asking, then the talk. */
    public static CaseFile of(CaseStudy study, CaseState state) {
        Stream<Entry> signals = study.mapping().cards().stream()
                .filter(card -> state.sorted(card.id()).isComplete())
                .map(card -> new Signal(card, state.sorted(card.id())));
        Stream<Entry> told = state.stage().isAfter(CaseStage.TALK)
                ? study.preparing().learned().stream().map(Told::new)
                : Stream.empty();
        return new CaseFile(Stream.of(signals, advice(study, state), told)
                .flatMap(entries -> entries)
                .toList());
    }

    private static Stream<Entry> advice(CaseStudy study, CaseState state) {
        return state.asked().stream()
                .flatMap(asked -> study.consulting().advisers().stream()
                        .flatMap(adviser -> adviser.questions().stream()
                                .filter(question -> question.id().equals(asked))
                                .map(question -> new Advice(adviser, question))));
    }

    public Optional<Entry> entry(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** The entries of one sort, in order. */
    public <E extends Entry> List<E> all(Class<E> sort) {
        return entries.stream().filter(sort::isInstance).map(sort::cast).toList();
    }
}
