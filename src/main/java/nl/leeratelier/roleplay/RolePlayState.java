package nl.leeratelier.roleplay;

import java.util.List;
import java.util.Optional;
import nl.leeratelier.content.ActivityResult;
import nl.leeratelier.content.ActivityState;

/**
 * Where a talk stands. Holds references to the talk and little more; what the trainee wrote is in the log only, see
 * {@link Journal}.
 *
 * @param node where the professional is to answer; empty once the talk has ended
 * @param path what was done so far
 * @param answered whether at an open moment the own words were given: the answers of others are on the screen, and the own
 *     words are to be scored
 * @param ending how it ended; empty while it goes on
 * @param seats the parents' chairs that were taken or turned to, the last one last
 * @param resolved whether the trainee takes something along
 * @param progress 0 to 100
 */
public record RolePlayState(
        RolePlay talk,
        Phase phase,
        Optional<Node> node,
        Standing standing,
        Path path,
        boolean answered,
        Optional<Ending> ending,
        List<Seat> seats,
        boolean resolved,
        int progress)
        implements ActivityState {

    /** What the trainee is doing. */
    public enum Phase {
        BRIEFING,
        /** In the professional's chair. */
        TALK,
        ENDING,
        /** The stage turns: who will I be? */
        SWITCH,
        /** In a parent's chair. */
        CHAIR,
        READING_BACK,
        DONE
    }

    /** What may be said now, in the order of the text; empty where there is nothing to choose. */
    public List<Choice> choices() {
        return node.map(here -> here.available(standing)).orElse(List.of());
    }

    /** What a case brought along into this talk, in the order of the text; none where no case led here. */
    public List<FromFile> brought() {
        return listensTo(path.facts());
    }

    /** Of what a case hands along: the facts that this talk listens to, in the order of the text. */
    public List<FromFile> listensTo(List<String> facts) {
        return talk.fromFile().stream()
                .filter(one -> facts.contains(one.fact()))
                .toList();
    }

    /** What was done so far, with how things stood. */
    public List<Turn> turns() {
        return path.turns(talk);
    }

    /** How many turns were taken. */
    public int turnCount() {
        return path.length();
    }

    /** The parents whose chair can be taken: they have one, and spoke in this talk as it was held. */
    public List<Character> chairs() {
        return talk.characters().stream()
                .filter(character -> character.chair().isPresent() && path.hears(character.id()))
                .toList();
    }

    /** The chairs that were not sat out yet. */
    public List<Character> chairsLeft() {
        return chairs().stream()
                .filter(parent -> seats.stream()
                        .noneMatch(seat -> seat.left() && seat.parent().equals(parent.id())))
                .toList();
    }

    /** The chair one turns to, or sits in; empty in other phases. */
    public Optional<Seat> seat() {
        boolean seated = phase == Phase.SWITCH || phase == Phase.CHAIR;
        return seated && !seats.isEmpty() ? Optional.of(seats.getLast()) : Optional.empty();
    }

    /** The talk as it comes towards a parent. */
    public List<Step> script(String parent) {
        return List.copyOf(Script.of(talk, path, parent));
    }

    /** What comes now in the parent's chair; empty elsewhere, and when every step was taken. */
    public Optional<Step> step() {
        return phase == Phase.CHAIR ? seat().flatMap(this::stepOf) : Optional.empty();
    }

    private Optional<Step> stepOf(Seat seat) {
        return new Script(path, seat.parent()).step(talk, seat.mark());
    }

    boolean hasSatOut() {
        return seats.stream().anyMatch(Seat::left);
    }

    /**
     * Completed once reading back was opened, for which one parent's chair has to be sat out where there is one. The talk is
     * held to be read back, so its ending alone is not enough; but nobody can tell how well somebody reads, so a forgotten
     * last click costs no certificate. A second chair taken later changes nothing.
     */
    @Override
    public ActivityResult result() {
        return switch (phase) {
            case READING_BACK, DONE -> ActivityResult.completed();
            case BRIEFING, TALK, ENDING, SWITCH, CHAIR ->
                hasSatOut() ? ActivityResult.completed() : ActivityResult.inProgress(progress);
        };
    }

    RolePlayState in(Phase next) {
        return new RolePlayState(talk, next, node, standing, path, answered, ending, seats, resolved, progress);
    }

    RolePlayState afterAnswer() {
        return new RolePlayState(talk, phase, node, standing, path, true, ending, seats, resolved, progress);
    }

    RolePlayState resolved(boolean now) {
        return new RolePlayState(talk, phase, node, standing, path, answered, ending, seats, now, progress);
    }

    RolePlayState seated(Phase next, List<Seat> now, int percent) {
        return new RolePlayState(talk, next, node, standing, path, answered, ending, now, resolved, percent);
    }
}
