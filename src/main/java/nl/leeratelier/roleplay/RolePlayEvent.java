package nl.leeratelier.roleplay;

/** What a trainee does in a talk. */
public sealed interface RolePlayEvent {

    /** The briefing was read; the talk begins. */
    record Begun() implements RolePlayEvent {}

    /** Something was said at a node. */
    record ChoiceMade(String node, String choice) implements RolePlayEvent {}

    /** The ending was read; reading back is on the screen. */
    record ReadingBackOpened() implements RolePlayEvent {}

    /** What the trainee takes along (voornemen): private. Replaces the one before; empty takes it away. */
    record Resolved(String text) implements RolePlayEvent {}

    /** The trainee is done reading back. */
    record FinishedReading() implements RolePlayEvent {}
}
