package nl.leeratelier.roleplay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.leeratelier.roleplay.RolePlayEvent.Begun;
import nl.leeratelier.roleplay.RolePlayEvent.CameWith;
import nl.leeratelier.roleplay.RolePlayEvent.ChairLeft;
import nl.leeratelier.roleplay.RolePlayEvent.ChairsTurned;
import nl.leeratelier.roleplay.RolePlayEvent.ChoiceMade;
import nl.leeratelier.roleplay.RolePlayEvent.FinishedReading;
import nl.leeratelier.roleplay.RolePlayEvent.Heard;
import nl.leeratelier.roleplay.RolePlayEvent.HelpingSentence;
import nl.leeratelier.roleplay.RolePlayEvent.MoveAnswered;
import nl.leeratelier.roleplay.RolePlayEvent.OpenAnswered;
import nl.leeratelier.roleplay.RolePlayEvent.OpenRated;
import nl.leeratelier.roleplay.RolePlayEvent.ReadingBackOpened;
import nl.leeratelier.roleplay.RolePlayEvent.Reflected;
import nl.leeratelier.roleplay.RolePlayEvent.Resolved;
import nl.leeratelier.roleplay.RolePlayEvent.SatDown;
import nl.leeratelier.roleplay.RolePlayEvent.StopAnswered;
import nl.leeratelier.roleplay.RolePlayEvent.StopPassed;

/** Events at random: any at all, or such as fit. */
final class Moves {

    private static final List<String> TEXTS = List.of(
            "", "Hoe is het met je?", "Eén\nregel 🙂", "x".repeat(601), "x".repeat(2_001), "nul\u0000", "half\uD83D");

    private final Random random;
    private final List<String> nodes;
    private final List<String> choices;
    private final List<String> people;
    private final List<String> facts;

    Moves(RolePlay talk, Random random) {
        this.random = random;
        this.nodes = with("nergens", talk.nodes().stream().map(Node::id).toList());
        this.choices = with(
                "niets",
                talk.nodes().stream()
                        .flatMap(node -> node.choices().stream())
                        .map(Choice::id)
                        .toList());
        this.facts = with("niets", talk.fromFile().stream().map(FromFile::fact).toList());
        this.people =
                with("niemand", talk.characters().stream().map(Character::id).toList());
    }

    private static List<String> with(String stranger, List<String> known) {
        List<String> all = new ArrayList<>(known);
        all.add(stranger);
        return all;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private int number() {
        return random.nextInt(-1, 14);
    }

    /** Any event, whether it fits or not; mostly about where the talk is, so that it is nearly right. */
    RolePlayEvent anything(RolePlayState state) {
        String node = random.nextBoolean() ? state.node().map(Node::id).orElse("nergens") : any(nodes);
        return switch (random.nextInt(17)) {
            case 0 -> new Begun();
            case 1 -> new ChoiceMade(node, any(choices));
            case 2 -> new OpenAnswered(node, any(TEXTS));
            case 3 -> new OpenRated(node, scores());
            case 4 -> new Reflected(node, any(TEXTS));
            case 5 -> new ChairsTurned(any(people));
            case 6 -> new SatDown(any(people));
            case 7 -> new Heard(number());
            case 8 -> new StopAnswered(number(), scales(), any(TEXTS), any(TEXTS));
            case 9 -> new StopPassed(number());
            case 10 -> new MoveAnswered(number(), List.of(any(List.of(Impact.values()))), any(TEXTS));
            case 11 -> new HelpingSentence(any(people), any(TEXTS));
            case 12 -> new ChairLeft(any(people));
            case 13 -> new ReadingBackOpened();
            case 14 -> new Resolved(any(TEXTS));
            case 15 -> new CameWith(List.of(any(facts), any(facts)).subList(0, random.nextInt(3)));
            default -> new FinishedReading();
        };
    }

    private Map<String, Integer> scores() {
        Map<String, Integer> scores = new HashMap<>();
        for (int n = random.nextInt(3); n > 0; n--) {
            scores.put(any(List.of("listening", "contact", "onbekend")), number());
        }
        return scores;
    }

    private Scales scales() {
        int high = random.nextInt(12);
        return new Scales(high, number(), 5, high, 0, 10);
    }

    /** An event that fits; after the end an event that leads nowhere. */
    RolePlayEvent fitting(RolePlayState state) {
        return switch (state.phase()) {
            case BRIEFING -> begun(state);
            case TALK -> said(state);
            case ENDING -> turned(state, new ReadingBackOpened());
            case SWITCH -> new SatDown(state.seat().orElseThrow().parent());
            case CHAIR -> lived(state);
            case READING_BACK -> turned(state, new FinishedReading());
            case DONE -> turned(state, new Resolved("Eerst luisteren."));
        };
    }

    private RolePlayEvent begun(RolePlayState state) {
        List<FromFile> facts = state.talk().fromFile();
        boolean brings = !facts.isEmpty() && state.brought().isEmpty() && random.nextBoolean();
        return brings ? new CameWith(List.of(any(facts).fact())) : new Begun();
    }

    private RolePlayEvent said(RolePlayState state) {
        Node node = state.node().orElseThrow();
        return switch (node.moment()) {
            case Moment.Open ignored when !state.answered() -> new OpenAnswered(node.id(), "Wat speelt er?");
            case Moment.Open open ->
                new OpenRated(node.id(), Map.of(open.criteria().getFirst().id(), random.nextInt(4)));
            case Moment.Pause ignored -> new Reflected(node.id(), "");
            case Moment.Choosing ignored ->
                new ChoiceMade(node.id(), any(state.choices()).id());
            case Moment.Dilemma ignored ->
                new ChoiceMade(node.id(), any(state.choices()).id());
        };
    }

    private RolePlayEvent turned(RolePlayState state, RolePlayEvent otherwise) {
        return state.chairsLeft().isEmpty()
                ? otherwise
                : new ChairsTurned(any(state.chairsLeft()).id());
    }

    private RolePlayEvent lived(RolePlayState state) {
        Seat seat = state.seat().orElseThrow();
        return state.step()
                .<RolePlayEvent>map(step -> switch (step) {
                    case Step.Stop stop when random.nextBoolean() -> new StopPassed(stop.turn());
                    case Step.Stop stop -> new StopAnswered(stop.turn(), stop.author(), "Ja.", "Nee.");
                    case Step.Question question -> new MoveAnswered(question.turn(), List.of(Impact.TOO_MUCH), "");
                    case Step.Says ignored -> new Heard(seat.step());
                    case Step.Words ignored -> new Heard(seat.step());
                    case Step.OwnWords ignored -> new Heard(seat.step());
                })
                .orElseGet(() -> seat.helped() || random.nextBoolean()
                        ? new ChairLeft(seat.parent())
                        : new HelpingSentence(seat.parent(), "Vertel eens."));
    }
}
