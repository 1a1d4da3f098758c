package nl.leeratelier.roleplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.leeratelier.content.ActivityTypes;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.LibraryReader;
import nl.leeratelier.roleplay.RolePlayEvent.Begun;
import nl.leeratelier.roleplay.RolePlayEvent.ChoiceMade;
import nl.leeratelier.roleplay.RolePlayEvent.FinishedReading;
import nl.leeratelier.roleplay.RolePlayEvent.ReadingBackOpened;
import nl.leeratelier.roleplay.RolePlayEvent.Resolved;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedTalksTest {

    private static final int LISTS = 10_000;

    static Stream<RolePlay> talks() throws IOException {
        LibraryReader reader = new LibraryReader(new ActivityTypes(List.of(new RolePlayType())));
        Stream<RolePlay> shipped = reader.read(ContentFiles.in(Path.of("content"))).library().programmes().stream()
                .flatMap(programme -> programme.activities().stream())
                .filter(RolePlay.class::isInstance)
                .map(RolePlay.class::cast);
        return Stream.concat(Stream.of(Talks.good()), shipped);
    }

    /** Half of the lists only hold what fits, so that they reach the end; the other half hold anything. */
    @ParameterizedTest
    @MethodSource("talks")
    void tenThousandRandomListsEndInADefinedState(RolePlay talk) {
        Random random = new Random(talk.id().hashCode());
        List<RolePlayEvent> anything = anything(talk);
        int ended = 0;
        for (int list = 0; list < LISTS; list++) {
            RolePlayState state = TalkEngine.start(talk);
            for (int length = random.nextInt(60); length > 0; length--) {
                List<RolePlayEvent> events = list % 2 == 0 ? anything : fitting(state);
                state = TalkEngine.apply(state, events.get(random.nextInt(events.size())));
            }
            Sanity.check(talk, state);
            ended += state.ending().isPresent() ? 1 : 0;
        }
        assertThat(ended).isPositive();
    }

    private static List<RolePlayEvent> anything(RolePlay talk) {
        List<RolePlayEvent> events = new ArrayList<>(
                List.of(new Begun(), new ReadingBackOpened(), new FinishedReading(), new Resolved("Eerst luisteren.")));
        List<String> choices = talk.nodes().stream()
                .flatMap(node -> node.choices().stream())
                .map(Choice::id)
                .toList();
        talk.nodes().forEach(node -> choices.forEach(choice -> events.add(new ChoiceMade(node.id(), choice))));
        return events;
    }

    private static List<RolePlayEvent> fitting(RolePlayState state) {
        List<RolePlayEvent> events = new ArrayList<>();
        state.node()
                .ifPresent(node ->
                        state.choices().forEach(choice -> events.add(new ChoiceMade(node.id(), choice.id()))));
        return events.isEmpty() ? List.of(new ReadingBackOpened(), new FinishedReading()) : events;
    }
}
