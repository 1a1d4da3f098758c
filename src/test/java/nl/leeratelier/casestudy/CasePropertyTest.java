package nl.leeratelier.casestudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever happens in a case, small, full or shipped, it ends in a defined state, and what was closed stays closed. */
class CasePropertyTest {

    private static final List<CaseStudy> STUDIES = Stream.concat(
                    Stream.of(Cases.small(), Cases.full()), Cases.allShipped())
            .toList();

    @Property(tries = 600)
    void anyEventsEndInADefinedState(@ForAll @IntRange(max = 10_000) int which, @ForAll long seed) {
        CaseStudy study = STUDIES.get(which % STUDIES.size());
        Random random = new Random(seed);
        List<CaseEvent> good = CaseWalk.events(study);
        CaseState at = Cases.TYPE.start(study, 1);
        for (CaseEvent event : mixed(good, random)) {
            boolean refused = Cases.TYPE.refusal(study, at, event).isPresent();
            CaseState next = Cases.TYPE.apply(study, at, event, Instant.EPOCH);
            assertThat(next.equals(at) || !refused).isTrue();
            assertThat(next.result().progress()).isBetween(at.result().progress(), 100);
            assertThat(next.result().progress() == 100).isEqualTo(next.stage() == CaseStage.DONE);
            assertThat(at.stage().isAfter(next.stage())).isFalse();
            for (int step = 1; step <= 5; step++) {
                assertThat(at.isFinished(step)
                                && !(Comparison.of(study, at, step).equals(Comparison.of(study, next, step))
                                        && Comparison.recording(study, at, step)
                                                .equals(Comparison.recording(study, next, step))))
                        .isFalse();
            }
            assertOwnFile(study, next);
            at = next;
        }
    }

    /** Arguments stand in the file; what is handed along to the talk is among what can be. */
    private static void assertOwnFile(CaseStudy study, CaseState state) {
        CaseFile file = CaseFile.of(study, state);
        state.answers()
                .values()
                .forEach(answer -> assertThat(answer.arguments())
                        .allMatch(id -> file.entry(id).isPresent()));
        assertThat(file.leftOut()).noneMatch(signal -> file.entry(signal.id()).isPresent());
        study.preparing().talk().ifPresent(talk -> {
            List<String> facts = Facts.of(study, state, talk.id());
            assertThat(facts).doesNotHaveDuplicates();
            if (!state.stage().isAfter(CaseStage.TALK)) {
                assertThat(Facts.all(study)).containsAll(facts);
            }
        });
        assertThat(Facts.of(study, state, "another")).isEmpty();
    }

    /** A good run with gaps, repetitions and events of the same case in another place. */
    private static List<CaseEvent> mixed(List<CaseEvent> good, Random random) {
        List<CaseEvent> mixed = new ArrayList<>();
        for (CaseEvent event : good) {
            if (random.nextInt(40) > 0) {
                mixed.add(event);
            }
            while (random.nextInt(3) == 0) {
                mixed.add(random.nextBoolean() ? good.get(random.nextInt(good.size())) : strange(random));
            }
        }
        return mixed;
    }

    private static CaseEvent strange(Random random) {
        String text = List.of("", "x", "x".repeat(1_001), "\u0007", "\u202E", "telefoontje", "feit")
                .get(random.nextInt(7));
        return switch (random.nextInt(6)) {
            case 0 -> new CaseEvent.EntryWritten(text, text);
            case 1 -> new CaseEvent.SignalHandled(text, null);
            case 2 -> new CaseEvent.FamilyDescribed(null, text);
            case 3 -> new CaseEvent.QuestionPut(text, text);
            case 4 -> new CaseEvent.QuestionAnswered(random.nextInt(7), Judgement.YES, List.of(text), text);
            default -> new CaseEvent.StepFinished(random.nextInt(8) - 1);
        };
    }
}
