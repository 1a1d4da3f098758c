package nl.leeratelier.casestudy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a case may bring along to its talk, in the words of the case: for who writes the talk. Pure. */
public final class Bringing {

    private Bringing() {}

    /**
     * One thing that a case may bring.
     *
     * @param name by which the talk names it
     * @param words of the case
     */
    public record Fact(String name, String words) {}

    /** What a case may bring to a talk, each thing once; nothing when it leads to another talk, or to none. */
    public static List<Fact> of(CaseStudy study, String talk) {
        if (study.preparing().talk().filter(to -> to.id().equals(talk)).isEmpty()) {
            return List.of();
        }
        Map<String, String> words = new LinkedHashMap<>();
        study.mapping().cards().forEach(card -> words.put(card.id(), card.text()));
        study.consulting().allQuestions().forEach(question -> words.put(question.id(), question.text()));
        study.consulting()
                .thirdParties()
                .forEach(signal ->
                        signal.options().forEach(option -> words.put(signal.id() + "." + option.id(), option.text())));
        Stream.of(1, 2)
                .map(study::recording)
                .flatMap(recording -> recording.stream())
                .flatMap(recording -> recording.items().stream())
                .forEach(item ->
                        item.wordings().forEach(wording -> words.put(item.id() + "." + wording.id(), wording.text())));
        study.preparing()
                .decisions()
                .forEach(decision -> decision.options()
                        .forEach(option -> words.put(decision.id() + "." + option.id(), option.text())));
        return Facts.all(study).stream()
                .filter(words::containsKey)
                .sorted()
                .map(name -> new Fact(name, words.getOrDefault(name, name)))
                .toList();
    }
}
