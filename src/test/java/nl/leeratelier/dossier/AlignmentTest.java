package nl.leeratelier.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.Goal;
import nl.leeratelier.content.Programme;
import nl.leeratelier.content.SourceKey;
import nl.leeratelier.dossier.Alignment.Lack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlignmentTest {

    @ParameterizedTest
    @ValueSource(strings = {"meldcode-in-partnerschap", "meldcode-in-de-kinderopvang"})
    void everyGoalThatShipsIsExplainedPractisedAndTested(String key) {
        Programme programme = Shipped.programme(key);

        assertThat(Alignment.of(programme).goals())
                .hasSameSizeAs(programme.goals())
                .allSatisfy(line -> {
                    assertThat(line.lacks()).as(line.goal().id()).isEmpty();
                    assertThat(line.explained()).allMatch(activity -> names(activity, line.goal()));
                    assertThat(line.practised()).allMatch(activity -> names(activity, line.goal()));
                    assertThat(line.tested())
                            .allSatisfy(one -> assertThat(one.item().head().tested())
                                    .containsAnyElementsOf(line.goal().sources()));
                });
    }

    private static boolean names(Activity activity, Goal goal) {
        return activity.head().findings().stream().anyMatch(goal.sources()::contains);
    }

    @Test
    void saysWhatAGoalLacksAndWhichItemsBelongToNone() {
        Programme shipped = Shipped.programme("meldcode-in-partnerschap");
        Goal nowhere = new Goal("nergens", "Iets anders.", List.of(new SourceKey("X-1")));
        Alignment alignment = Alignment.of(with(shipped, List.of(nowhere)));

        assertThat(alignment.goals().getFirst().lacks()).containsExactly(Lack.values());
        assertThat(alignment.loose()).isNotEmpty();
        assertThat(alignment.loose()).extracting(one -> one.test().id()).containsOnly("eindtoets");
    }

    private static Programme with(Programme programme, List<Goal> goals) {
        return new Programme(
                programme.id(),
                programme.title(),
                programme.summary(),
                programme.language(),
                programme.audience(),
                programme.prerequisites(),
                goals,
                programme.studyMinutes(),
                programme.order(),
                programme.modules(),
                programme.place());
    }
}
