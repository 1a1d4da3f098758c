package nl.leeratelier.casestudy;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.leeratelier.personaldata.PersonalData;

/** The names in a case: of fictional people, so a trainee may write them. */
public final class CaseNames {

    private CaseNames() {}

    /** Everybody who is named in the texts that a trainee reads. Takes a few milliseconds: ask once. */
    public static Set<String> of(CaseStudy study) {
        Set<String> names = new HashSet<>();
        study.people().forEach(person -> names.add(person.name()));
        study.consulting().advisers().forEach(adviser -> names.add(adviser.name()));
        texts(study).forEach(text -> PersonalData.find(text, Set.of()).forEach(found -> names.add(found.in(text))));
        return Set.copyOf(names);
    }

    private static Stream<String> texts(CaseStudy study) {
        return Stream.of(
                        study.mapping().cards().stream().map(SignalCard::text),
                        study.consulting().allQuestions().map(Consulting.Question::answer),
                        study.preparing().learned().stream().map(Preparing.Learned::text),
                        Stream.of(
                                study.intro().markdown(),
                                study.preparing().account().markdown(),
                                study.deciding().text().markdown()))
                .flatMap(texts -> texts);
    }
}
