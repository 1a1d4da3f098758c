package nl.leeratelier.roleplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.leeratelier.content.ActivityTypes;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.LibraryReader;
import nl.leeratelier.roleplay.RolePlayState.Phase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedTalksTest {

    static Stream<RolePlay> shipped() throws IOException {
        LibraryReader reader = new LibraryReader(new ActivityTypes(List.of(new RolePlayType())));
        return reader.readChecked(ContentFiles.in(Path.of("content"))).programmes().stream()
                .flatMap(programme -> programme.activities().stream())
                .filter(RolePlay.class::isInstance)
                .map(RolePlay.class::cast);
    }

    /** These two hold whatever a talk can hold. */
    static Stream<RolePlay> ofEverySort() {
        return Stream.of(Talks.good(), Talks.twoChairs());
    }

    @ParameterizedTest
    @MethodSource("ofEverySort")
    void tenThousandRandomListsEndInADefinedState(RolePlay talk) {
        playAtRandom(talk, 10_000);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aThousandRandomListsOfAShippedTalkEndInADefinedState(RolePlay talk) {
        playAtRandom(talk, 1_000);
    }

    /** A third of the lists holds what fits, so that they reach the end, a third holds anything, a third both. */
    private static void playAtRandom(RolePlay talk, int lists) {
        Random random = new Random(talk.id().hashCode());
        Moves moves = new Moves(talk, random);
        EnumSet<Phase> met = EnumSet.noneOf(Phase.class);
        for (int list = 0; list < lists; list++) {
            RolePlayState state = TalkEngine.start(talk);
            for (int length = random.nextInt(200); length > 0; length--) {
                boolean fits = list % 3 == 0 || (list % 3 == 1 && random.nextBoolean());
                state = Sanity.apply(state, fits ? moves.fitting(state) : moves.anything(state));
            }
            met.add(state.phase());
            Sanity.check(talk, state);
        }
        boolean hasChair =
                talk.characters().stream().anyMatch(one -> one.chair().isPresent());
        assertThat(met).contains(Phase.TALK, Phase.DONE);
        assertThat(met.contains(Phase.CHAIR)).isEqualTo(hasChair);
    }
}
