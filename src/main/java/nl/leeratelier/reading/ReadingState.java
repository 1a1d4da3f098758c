package nl.leeratelier.reading;

import nl.leeratelier.content.ActivityResult;
import nl.leeratelier.content.ActivityState;

/** Whether it was read. Once read it stays read, however often it is opened again. */
public record ReadingState(boolean finished) implements ActivityState {

    @Override
    public ActivityResult result() {
        return finished ? ActivityResult.completed() : ActivityResult.inProgress(0);
    }
}
