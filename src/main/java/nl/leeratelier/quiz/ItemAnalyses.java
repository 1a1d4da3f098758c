package nl.leeratelier.quiz;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the items of quizzes do their work, for the trainers of an organisation, by what its people handed in. Tells nothing of
 * an item until {@link #FEWEST} people had it, and never of whom. It is about one content of a quiz: an item that was
 * mended is looked at anew.
 */
@Service
public class ItemAnalyses {

    /** So many people must have had an item. */
    public static final int FEWEST = ItemAnalysis.FEWEST;

    /** No more people are counted than these, who came last. */
    public static final int MOST = 2_000;

    private final PaperRows rows;
    private final Catalogue catalogue;
    private final CurrentPerson current;

    ItemAnalyses(PaperRows rows, Catalogue catalogue, CurrentPerson current) {
        this.rows = rows;
        this.catalogue = catalogue;
        this.current = current;
    }

    /** Which attempt of each person counts. */
    public enum Which {
        /** The first: before anything was explained. */
        FIRST,
        LAST
    }

    /**
     * A quiz in a programme.
     *
     * @param people how many handed it in
     */
    public record Overview(PublishedProgramme programme, Quiz quiz, int people) {}

    /** @param items in the order of the quiz, and then of its draws */
    public record Analysis(Overview overview, Which which, List<ItemFigures> items) {}

    /**
     * The quizzes of the last version of every programme.
     *
     * @throws AccessDeniedException for anybody who is no trainer of the organisation they are here for
     */
    @Transactional(readOnly = true)
    public List<Overview> quizzes() {
        mustTrain();
        return catalogue.known(current.organisation().id()).stream()
                .flatMap(this::of)
                .toList();
    }

    /**
     * How the items of a quiz do; empty when there is no such quiz.
     *
     * @throws AccessDeniedException for anybody who is no trainer of the organisation they are here for
     */
    @Transactional(readOnly = true)
    public Optional<Analysis> of(String programme, String quiz, Which which) {
        mustTrain();
        return catalogue.known(programme, current.organisation().id()).stream()
                .flatMap(this::of)
                .filter(overview -> overview.quiz().id().equals(quiz))
                .findFirst()
                .map(overview -> new Analysis(overview, which, items(overview, which)));
    }

    private List<ItemFigures> items(Overview overview, Which which) {
        List<Paper> papers = overview.people() < FEWEST
                ? List.of()
                : rows.papers(key(overview.programme(), overview.quiz()), which == Which.FIRST, MOST);
        return ItemAnalysis.of(overview.quiz().all(), papers);
    }

    private void mustTrain() {
        if (!current.is(Role.TRAINER)) {
            throw new AccessDeniedException("Not theirs to see");
        }
    }

    private Stream<Overview> of(PublishedProgramme programme) {
        return programme.programme().activities().stream()
                .filter(Quiz.class::isInstance)
                .map(Quiz.class::cast)
                .map(quiz -> new Overview(programme, quiz, rows.people(key(programme, quiz))));
    }

    private PaperRows.Key key(PublishedProgramme programme, Quiz quiz) {
        return new PaperRows.Key(
                current.organisation().id(), programme.activityHashes().getOrDefault(quiz.id(), ""), quiz.id());
    }
}
