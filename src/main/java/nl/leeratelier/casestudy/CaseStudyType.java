package nl.leeratelier.casestudy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.content.ActivityHead;
import nl.leeratelier.content.ActivityType;
import nl.leeratelier.content.Fields;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.Problems;
import nl.leeratelier.content.Programme;
import org.springframework.stereotype.Component;

/** The kind {@code casestudy}: one family through the five steps. */
@Component
public final class CaseStudyType implements ActivityType<CaseStudy, CaseEvent, CaseState> {

    @Override
    public String kind() {
        return "casestudy";
    }

    @Override
    public Class<CaseStudy> activityClass() {
        return CaseStudy.class;
    }

    @Override
    public Class<CaseEvent> eventClass() {
        return CaseEvent.class;
    }

    @Override
    public CaseStudy read(ActivityHead head, Fields fields) {
        return CaseStudyReader.read(head, fields);
    }

    @Override
    public void check(CaseStudy study, Library library, Programme programme, Problems problems) {
        CaseStudyChecker.check(study, library, programme, problems);
    }

    @Override
    public CaseState start(CaseStudy study, long seed) {
        return CaseState.BEGIN;
    }

    @Override
    public List<String> brings(CaseStudy study, CaseState state, String to) {
        return Facts.of(study, state, to);
    }

    @Override
    public Optional<String> refusal(CaseStudy study, CaseState state, CaseEvent event) {
        return new CaseRules(study, state).refusal(event);
    }

    @Override
    public CaseState apply(CaseStudy study, CaseState state, CaseEvent event, Instant at) {
        return new CaseRules(study, state).after(event);
    }
}
