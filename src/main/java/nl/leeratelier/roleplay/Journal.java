package nl.leeratelier.roleplay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.roleplay.RolePlayEvent.HelpingSentence;
import nl.leeratelier.roleplay.RolePlayEvent.MoveAnswered;
import nl.leeratelier.roleplay.RolePlayEvent.OpenAnswered;
import nl.leeratelier.roleplay.RolePlayEvent.OpenRated;
import nl.leeratelier.roleplay.RolePlayEvent.Reflected;
import nl.leeratelier.roleplay.RolePlayEvent.Resolved;
import nl.leeratelier.roleplay.RolePlayEvent.StopAnswered;

/**
 * What a trainee wrote and answered in a talk, found in its log when it is needed. Turns count from 0; a text that is empty was
 * passed by and is left out.
 *
 * @param words at open moments and pauses, by turn
 * @param scores of the own words at open moments, by turn and then criterion
 * @param helping the one sentence that would have helped, by parent
 * @param resolution what is taken along; empty when nothing is
 */
public record Journal(
        Map<Integer, String> words,
        Map<Integer, Map<String, Integer>> scores,
        List<StopEntry> stops,
        List<MoveEntry> moves,
        Map<String, String> helping,
        String resolution) {

    /** @param answer as given in this parent's chair */
    public record StopEntry(String parent, StopAnswered answer) {}

    /** @param answer as given in this parent's chair */
    public record MoveEntry(String parent, MoveAnswered answer) {}

    /** @param events of an attempt, in order; what does not fit is left out */
    public static Journal of(RolePlay talk, Iterable<RolePlayEvent> events) {
        Writer writer = new Writer();
        RolePlayState state = TalkEngine.start(talk);
        for (RolePlayEvent event : events) {
            RolePlayState next = TalkEngine.apply(state, event);
            if (next != state) {
                writer.note(state, event);
            }
            state = next;
        }
        return writer.journal();
    }

    /**
     * How many events of an attempt, from its first on, lead to a turn: what another attempt shares that begins again there.
     *
     * @param turn from 0; where there was no such turn, all events count
     */
    public static int eventsBefore(RolePlay talk, Iterable<RolePlayEvent> events, int turn) {
        RolePlayState state = TalkEngine.start(talk);
        int count = 0;
        for (RolePlayEvent event : events) {
            boolean begins = event instanceof RolePlayEvent.Begun || event instanceof RolePlayEvent.CameWith;
            if (state.node().isPresent() && state.turnCount() == turn && !begins) {
                return count;
            }
            state = TalkEngine.apply(state, event);
            count++;
        }
        return count;
    }

    /** What was answered at a stop in this parent's chair; empty when it was passed by or is still to come. */
    public Optional<StopAnswered> stop(String parent, int turn) {
        return stops.stream()
                .filter(entry -> entry.parent().equals(parent) && entry.answer().turn() == turn)
                .map(StopEntry::answer)
                .findFirst();
    }

    /** What was answered about a move of the professional in this parent's chair. */
    public Optional<MoveAnswered> move(String parent, int turn) {
        return moves.stream()
                .filter(entry -> entry.parent().equals(parent) && entry.answer().turn() == turn)
                .map(MoveEntry::answer)
                .findFirst();
    }

    private static final class Writer {
        private final Map<Integer, String> words = new HashMap<>();
        private final Map<Integer, Map<String, Integer>> scores = new HashMap<>();
        private final List<StopEntry> stops = new ArrayList<>();
        private final List<MoveEntry> moves = new ArrayList<>();
        private final Map<String, String> helping = new HashMap<>();
        private String resolution = "";

        void note(RolePlayState before, RolePlayEvent event) {
            String parent = before.seat().map(Seat::parent).orElse("");
            switch (event) {
                case OpenAnswered answered -> put(words, before.turnCount(), answered.words());
                case OpenRated rated -> scores.put(before.turnCount(), Map.copyOf(rated.scores()));
                case Reflected reflected -> put(words, before.turnCount(), reflected.words());
                case StopAnswered answer -> stops.add(new StopEntry(parent, answer));
                case MoveAnswered answer -> moves.add(new MoveEntry(parent, answer));
                case HelpingSentence sentence -> put(helping, sentence.parent(), sentence.words());
                case Resolved(String text) -> resolution = text;
                default -> {}
            }
        }

        private static <K> void put(Map<K, String> texts, K key, String text) {
            if (!text.isBlank()) {
                texts.put(key, text);
            }
        }

        Journal journal() {
            return new Journal(
                    Map.copyOf(words),
                    Map.copyOf(scores),
                    List.copyOf(stops),
                    List.copyOf(moves),
                    Map.copyOf(helping),
                    resolution);
        }
    }
}
