package nl.leeratelier.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the people of an organisation answered, for its trainers and nobody else: coordinators see who completed what, never
 * what was answered. A question tells nothing until so many answered it that none can be known.
 */
@Service
public class SurveyResults {

    /** So many people must have answered a question. */
    public static final int FEWEST = 5;

    private final BallotRows ballots;
    private final AnswerRows answers;
    private final Catalogue catalogue;
    private final CurrentPerson current;

    SurveyResults(BallotRows ballots, AnswerRows answers, Catalogue catalogue, CurrentPerson current) {
        this.ballots = ballots;
        this.answers = answers;
        this.catalogue = catalogue;
        this.current = current;
    }

    /**
     * A survey in a programme.
     *
     * @param people how many handed it in
     */
    public record Overview(PublishedProgramme programme, Survey survey, int people) {}

    /** What became of a survey, question by question. */
    public record Results(Overview overview, List<Answered> questions) {}

    /**
     * What became of one question.
     *
     * @param people how many answered it
     * @param counts how many chose each of its choices, in their order; empty while people are fewer than {@link #FEWEST}
     * @param texts what was written, by the alphabet; empty while people are fewer than {@link #FEWEST}
     */
    public record Answered(SurveyQuestion question, int people, Map<String, Integer> counts, List<String> texts) {

        /** Whether enough people answered to tell what. */
        public boolean isTold() {
            return people >= FEWEST;
        }
    }

    /**
     * The surveys of the last version of every programme.
     *
     * @throws AccessDeniedException for anybody who is no trainer of the organisation they are here for
     */
    @Transactional(readOnly = true)
    public List<Overview> surveys() {
        mustTrain();
        return catalogue.known(current.organisation().id()).stream()
                .flatMap(this::of)
                .toList();
    }

    /**
     * What was answered to a survey in the organisation that the trainer is here for; empty when there is no such survey.
     *
     * @throws AccessDeniedException for anybody who is no trainer of that organisation
     */
    @Transactional(readOnly = true)
    public Optional<Results> of(String programme, String survey) {
        mustTrain();
        return catalogue.known(programme, current.organisation().id()).stream()
                .flatMap(this::of)
                .filter(overview -> overview.survey().id().equals(survey))
                .findFirst()
                .map(overview -> results(current.organisation().id(), overview));
    }

    /**
     * What the people of an organisation chose in the surveys of a programme: counts alone, never a text. For other modules, which
     * check first who sees it.
     */
    @Transactional(readOnly = true)
    public List<Results> counted(OrganisationId organisation, PublishedProgramme programme) {
        return surveys(organisation, programme)
                .map(overview -> results(organisation, overview))
                .map(results -> new Results(
                        results.overview(),
                        results.questions().stream()
                                .map(answered -> new Answered(
                                        answered.question(), answered.people(), answered.counts(), List.of()))
                                .toList()))
                .toList();
    }

    private void mustTrain() {
        if (!current.is(Role.TRAINER)) {
            throw new AccessDeniedException("Not theirs to see");
        }
    }

    private Stream<Overview> of(PublishedProgramme programme) {
        return surveys(current.organisation().id(), programme);
    }

    private Stream<Overview> surveys(OrganisationId organisation, PublishedProgramme programme) {
        return programme.programme().activities().stream()
                .filter(Survey.class::isInstance)
                .map(Survey.class::cast)
                .map(survey -> {
                    SurveyKey key = key(organisation, programme, survey);
                    return new Overview(programme, survey, ballots.ballots(key) + answers.people(key));
                });
    }

    private static SurveyKey key(OrganisationId organisation, PublishedProgramme programme, Survey survey) {
        return new SurveyKey(organisation, programme.programme().id(), survey.id());
    }

    private Results results(OrganisationId organisation, Overview overview) {
        SurveyKey key = key(organisation, overview.programme(), overview.survey());
        List<Tally> tallies = new ArrayList<>(ballots.tallies(key));
        tallies.addAll(answers.tallies(key));
        List<BallotRows.Text> texts = new ArrayList<>(ballots.texts(key));
        texts.addAll(answers.texts(key));
        return new Results(
                overview,
                overview.survey().questions().stream()
                        .map(question -> answered(question, tallies, texts))
                        .toList());
    }

    private static Answered answered(SurveyQuestion question, List<Tally> tallies, List<BallotRows.Text> texts) {
        int people = count(question, Tally.ANY, tallies);
        if (people < FEWEST) {
            return new Answered(question, people, Map.of(), List.of());
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        question.choices().forEach(choice -> counts.put(choice, count(question, choice, tallies)));
        List<String> said = texts.stream()
                .filter(text -> text.question().equals(question.id()))
                .map(BallotRows.Text::said)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
        return new Answered(question, people, counts, said);
    }

    private static int count(SurveyQuestion question, String choice, List<Tally> tallies) {
        return tallies.stream()
                .filter(tally ->
                        tally.question().equals(question.id()) && tally.choice().equals(choice))
                .mapToInt(Tally::people)
                .sum();
    }
}
