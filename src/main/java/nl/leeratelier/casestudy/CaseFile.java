package nl.leeratelier.casestudy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The case file (dossier) as the trainee filled it: what was sorted, what others said, what was asked, what the talk brought.
 * Only what is in it can be an argument.
 *
 * @param leftOut signals that the trainee kept out of the file, in a case with moments to record; elsewhere they are entries
 * @param written what was written at moments to record
 */
public record CaseFile(List<Entry> entries, List<Signal> leftOut, List<Written> written) {

    /** Something in the file. */
    public sealed interface Entry {

        String id();

        String text();

        /** Ids of the people whom it is about; empty where the case does not say. */
        List<String> about();
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

        @Override
        public List<String> about() {
            return card.about();
        }

        boolean isLeftOut() {
            return Boolean.FALSE.equals(sorted.record());
        }
    }

    /** What came of a signal of somebody else. */
    public record Followed(ThirdParty signal, ThirdParty.Option option, Preparing.Learned brought) implements Entry {

        @Override
        public String id() {
            return brought.id();
        }

        @Override
        public String text() {
            return brought.text();
        }

        @Override
        public List<String> about() {
            return brought.about();
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

        @Override
        public List<String> about() {
            return question.about();
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

        @Override
        public List<String> about() {
            return learned.about();
        }
    }

    /**
     * Words that were written into the file.
     *
     * @param step of the Meldcode in which they were written
     */
    public record Written(int step, Recording.Item item, Recording.Wording wording) {}

    /** The file at this moment: signals in the order of the case, then what others and advisers said, then the talk. */
    public static CaseFile of(CaseStudy study, CaseState state) {
        List<Signal> signals = study.mapping().cards().stream()
                .filter(card -> state.sorted(card.id()).isComplete())
                .map(card -> new Signal(card, state.sorted(card.id())))
                .toList();
        List<Signal> leftOut =
                study.isRecorded() ? signals.stream().filter(Signal::isLeftOut).toList() : List.of();
        Stream<Entry> told = state.stage().isAfter(CaseStage.TALK)
                ? study.preparing().learned().stream().map(Told::new)
                : Stream.empty();
        Stream<Entry> recorded =
                signals.stream().filter(signal -> !leftOut.contains(signal)).map(Entry.class::cast);
        return new CaseFile(
                Stream.of(recorded, followed(study, state), advice(study, state), told)
                        .flatMap(entries -> entries)
                        .toList(),
                leftOut,
                written(study, state));
    }

    private static Stream<Entry> followed(CaseStudy study, CaseState state) {
        return study.consulting().thirdParties().stream()
                .flatMap(signal -> Stream.ofNullable(state.filed().handled().get(signal.id()))
                        .flatMap(option -> signal.option(option).stream())
                        .flatMap(option -> option.adds().stream().map(adds -> new Followed(signal, option, adds))));
    }

    private static Stream<Entry> advice(CaseStudy study, CaseState state) {
        return state.asked().stream()
                .flatMap(asked -> study.consulting().advisers().stream()
                        .flatMap(adviser -> adviser.questions().stream()
                                .filter(question -> question.id().equals(asked))
                                .map(question -> new Advice(adviser, question))));
    }

    private static List<Written> written(CaseStudy study, CaseState state) {
        return IntStream.rangeClosed(1, 5)
                .boxed()
                .flatMap(step -> Recording.items(study.recording(step))
                        .flatMap(item -> Stream.ofNullable(
                                        state.filed().written().get(item.id()))
                                .flatMap(wording -> item.wording(wording).stream())
                                .map(wording -> new Written(step, item, wording))))
                .toList();
    }

    public Optional<Entry> entry(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** The entries of one sort, in order. */
    public <E extends Entry> List<E> all(Class<E> sort) {
        return entries.stream().filter(sort::isInstance).map(sort::cast).toList();
    }
}
