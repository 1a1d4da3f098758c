package nl.leeratelier.roleplay;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.leeratelier.personaldata.PersonalData;

/** Finds who is named in a talk: the characters, and those they speak about. */
final class Mentioned {

    private Mentioned() {}

    static Set<String> names(RolePlay talk) {
        Set<String> names = new HashSet<>();
        talk.characters().forEach(character -> names.add(character.name()));
        texts(talk).forEach(text -> PersonalData.find(text, Set.of()).forEach(found -> names.add(found.in(text))));
        return Set.copyOf(names);
    }

    private static Stream<String> texts(RolePlay talk) {
        Stream<String> people = talk.characters().stream().map(Character::about);
        Stream<String> lines =
                talk.nodes().stream().flatMap(node -> node.line().stream()).map(Line::words);
        Stream<String> words =
                talk.nodes().stream().flatMap(node -> node.choices().stream()).map(Choice::words);
        Stream<String> around = Stream.concat(
                Stream.of(talk.intro().markdown()),
                talk.endings().stream().map(ending -> ending.text().markdown()));
        return Stream.of(people, lines, words, around).flatMap(texts -> texts);
    }
}
