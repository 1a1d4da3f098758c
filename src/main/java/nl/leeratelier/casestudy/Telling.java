package nl.leeratelier.casestudy;

import java.util.List;
import java.util.Optional;
import nl.leeratelier.content.SourceKey;

/** How the family is described to an adviser before the first question: with names, or so that nobody can know who it is. */
public record Telling(String question, List<Option> options) {

    /**
     * @param names whether it tells who the family is
     * @param answer what the adviser says to it
     * @param fits whether an expert could have said so; several may
     */
    public record Option(
            String id, String text, boolean names, String answer, boolean fits, String why, List<SourceKey> sources) {}

    public Optional<Option> option(String id) {
        return options.stream().filter(option -> option.id().equals(id)).findFirst();
    }
}
