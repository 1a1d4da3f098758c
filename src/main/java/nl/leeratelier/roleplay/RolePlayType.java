package nl.leeratelier.roleplay;

import java.time.Instant;
import java.util.Optional;
import nl.leeratelier.content.ActivityHead;
import nl.leeratelier.content.ActivityType;
import nl.leeratelier.content.Fields;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.Problems;
import nl.leeratelier.content.Programme;
import org.springframework.stereotype.Component;

/** The kind of activity in which a trainee holds a talk, and reads back what it did. */
@Component
public final class RolePlayType implements ActivityType<RolePlay, RolePlayEvent, RolePlayState> {

    @Override
    public String kind() {
        return "roleplay";
    }

    @Override
    public Class<RolePlay> activityClass() {
        return RolePlay.class;
    }

    @Override
    public Class<RolePlayEvent> eventClass() {
        return RolePlayEvent.class;
    }

    @Override
    public RolePlay read(ActivityHead head, Fields fields) {
        return new RolePlayReader(fields).read(head);
    }

    @Override
    public void check(RolePlay talk, Library library, Programme programme, Problems problems) {
        new RolePlayChecker(talk, library, problems).check();
    }

    /** One may go back to any moment of a talk and try another way. */
    @Override
    public boolean isRewindable() {
        return true;
    }

    /** @param seed not used: a talk knows no chance */
    @Override
    public RolePlayState start(RolePlay talk, long seed) {
        return TalkEngine.start(talk);
    }

    @Override
    public Optional<String> refusal(RolePlay talk, RolePlayState state, RolePlayEvent event) {
        return TalkEngine.refusal(state, event);
    }

    @Override
    public RolePlayState apply(RolePlay talk, RolePlayState state, RolePlayEvent event, Instant at) {
        return TalkEngine.apply(state, event);
    }
}
