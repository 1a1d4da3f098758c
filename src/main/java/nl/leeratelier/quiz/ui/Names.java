package nl.leeratelier.quiz.ui;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.personaldata.PersonalData;
import nl.leeratelier.quiz.Gap;
import nl.leeratelier.quiz.Item;

/** Finds what may be written in an answer though it looks like personal data: it stands in the item, so it is fictional. */
final class Names {

    private Names() {}

    static Set<String> in(Item item) {
        Set<String> names = new HashSet<>();
        texts(item).forEach(text -> PersonalData.find(text, Set.of()).forEach(found -> names.add(found.in(text))));
        return Set.copyOf(names);
    }

    private static Stream<String> texts(Item item) {
        Stream<String> around = Stream.concat(
                Stream.of(item.prompt()),
                item.head().scenario().stream().map(scenario -> scenario.text().markdown()));
        return Stream.concat(
                around,
                switch (item) {
                    case Item.ShortAnswer typed -> typed.answer().accepted().stream();
                    case Item.Gaps filling ->
                        Stream.concat(
                                filling.text().stream().map(Item.Piece::words),
                                filling.gaps().stream().flatMap(Names::accepted));
                    case Item.Open open -> open.models().stream();
                    default -> Stream.of(item.head().explanation()).map(MarkdownText::markdown);
                });
    }

    private static Stream<String> accepted(Gap gap) {
        return gap instanceof Gap.Typed typed ? typed.answer().accepted().stream() : Stream.empty();
    }
}
