package nl.leeratelier.learning;

import java.util.List;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.ActivityState;
import nl.leeratelier.content.ActivityType;
import nl.leeratelier.people.AccountId;

/**
 * An attempt with the state that its log folds to. Immutable: recording gives a new one. The content is shared; only the
 * state is one's own.
 *
 * @param account whose it is
 * @param activity in the language in which it is played
 * @param language of the activity as it is played
 * @param sequence of the last event; 0 when there is none
 */
public record OpenAttempt<A extends Activity, E, S extends ActivityState>(
        AttemptId id,
        EnrolmentId enrolment,
        AccountId account,
        int number,
        PublishedProgramme version,
        ActivityType<A, E, S> type,
        A activity,
        String language,
        int sequence,
        S state) {

    /** Names the content of the activity: equal for all who play the very same. */
    public String contentHash() {
        return version.activityHashes().getOrDefault(activity.id(), "");
    }

    /** What this attempt hands along when it opens another activity: stable names of facts. */
    public List<String> brings(String to) {
        return type.brings(activity, state, to);
    }

    OpenAttempt<A, E, S> after(RecordedEvent<E> recorded) {
        S next = type.apply(activity, state, recorded.event(), recorded.at());
        return new OpenAttempt<>(
                id, enrolment, account, number, version, type, activity, language, recorded.sequence(), next);
    }
}
