package nl.leeratelier.studio.words;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.talk.Aim;
import nl.leeratelier.studio.talk.Effects;
import nl.leeratelier.studio.talk.Names;
import nl.leeratelier.studio.talk.Requirement;

/** The fields of a talk that are written as notations, as lines to read. Pure and total. */
final class TalkLines {

    private static final String NODES = "nodes";

    private final TalkWords said;
    private final Names names;
    private final Vocabulary words;
    private final Map<String, String> criteria;

    TalkLines(Manuscript talk, Vocabulary words, Map<String, String> criteria) {
        names = Names.of(talk);
        said = new TalkWords(words::text, names);
        this.words = words;
        this.criteria = criteria;
    }

    /** What a field says; nothing when it only matters to the program, empty when it is no notation. */
    Optional<String> of(String field, Value value) {
        return switch (field) {
            case "effects", "scales" -> Optional.of(said.effects(Effects.of(Optional.of(value))));
            case "if" -> Optional.of(said.requirements(Requirement.of(Optional.of(value))));
            case "to" -> Optional.of(said.ways(Aim.of(Optional.of(value))));
            case "start" ->
                value instanceof Value.Text text ? Optional.of(said.numbered(text.text())) : Optional.empty();
            case "rubric" -> Optional.of(value instanceof Value.Mapping scores ? scores(scores) : "");
            default -> Optional.empty();
        };
    }

    private String scores(Value.Mapping scores) {
        return scores.fields().entrySet().stream()
                .map(score -> words.text(
                        "studio.moment.score",
                        criteria.getOrDefault(score.getKey(), score.getKey().replace('-', ' ')),
                        Value.words(score.getValue()).orElse("")))
                .collect(Collectors.joining("; "));
    }

    /** The heading of a moment: its number, as in the editor; empty when this is no moment. */
    Optional<String> moment(Pointer at) {
        if (at.steps().size() != 2 || !at.steps().getFirst().equals(NODES)) {
            return Optional.empty();
        }
        int index = new ArrayList<>(names.moments().keySet()).indexOf(at.last());
        return index < 0 ? Optional.empty() : Optional.of(words.text("studio-talk.scene", index + 1));
    }
}
