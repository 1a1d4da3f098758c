package nl.leeratelier.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.ActivityState;
import nl.leeratelier.content.ActivityType;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.Programme;
import nl.leeratelier.content.TranslationName;
import nl.leeratelier.content.Wording;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.testing.GoodWay;

/** What is recorded counts the same in every language: an attempt begun in one can be gone on with in another. */
class TranslatedFoldPropertyTest {

    private static final Instant AT = Instant.parse("2026-11-22T09:00:00Z");
    private static final int MOST_STEPS = 60;

    /** A talk, a case and a quiz of every sort of item. */
    private static final Map<String, String> IDS = Map.of(
            "gesprek-aan-de-deur", "03-het-gesprek/gesprek-aan-de-deur.yaml",
            "casus-nog-geen-woordjes", "02-signalen/casus-nog-geen-woordjes.yaml",
            "eindtoets-kinderopvang", "05-toets/eindtoets-kinderopvang.yaml",
            "oefenvragen-kinderopvang", "05-toets/oefenvragen-kinderopvang.yaml");

    private static final Programme PROGRAMME = programme();

    /** All words of these activities said otherwise; marks and citations stand where they stood. */
    private static Programme programme() {
        Map<String, byte[]> files = new TreeMap<>(
                Shipped.FILES.ofProgramme("meldcode-in-de-kinderopvang").byPath());
        IDS.forEach((id, name) -> {
            String path = "programmes/meldcode-in-de-kinderopvang/" + name;
            List<Value> texts = Shipped.READER.wordings(path, files.get(path)).stream()
                    .map(TranslatedFoldPropertyTest::otherwise)
                    .toList();
            Value.Mapping root = Value.Mapping.EMPTY
                    .with("of", Value.text(id))
                    .with("language", Value.text("en"))
                    .with("texts", new Value.Listing(texts));
            files.put(TranslationName.of(path, "en").path(), new Manuscript(Manuscript.Format.YAML, root).write());
        });
        return Shipped.READER
                .readChecked(ContentFiles.of(files))
                .programme("meldcode-in-de-kinderopvang")
                .orElseThrow();
    }

    private static Value otherwise(Wording wording) {
        return Value.Mapping.EMPTY
                .with("at", Value.text(wording.at()))
                .with("was", Value.text(wording.text()))
                .with("text", Value.text("In other words, and longer: " + wording.text()));
    }

    @Property(tries = 120)
    void anyEventsFoldToTheSameResultsInEveryLanguage(@ForAll("ids") String id, @ForAll long seed) {
        assertThat(PROGRAMME.translation(id, "en").orElseThrow().isComplete()).isTrue();
        Activity dutch = PROGRAMME.activity(id).orElseThrow();
        Activity english = PROGRAMME.activity(id, "en").orElseThrow();
        assertThat(english.title()).isNotEqualTo(dutch.title());
        play(KnownTypes.all().find(dutch.head().kind()).orElseThrow(), dutch, english, new Random(seed));
    }

    private static <A extends Activity, E, S extends ActivityState> void play(
            ActivityType<A, E, S> type, Activity one, Activity other, Random random) {
        A dutch = type.activityClass().cast(one);
        A english = type.activityClass().cast(other);
        long seed = random.nextLong();
        S here = type.start(dutch, seed);
        S there = type.start(english, seed);
        List<E> seen = new ArrayList<>();
        for (int step = 0; step < MOST_STEPS && !here.result().status().isFinal(); step++) {
            E event = type.eventClass().cast(GoodWay.next(random.nextBoolean() ? dutch : english, here));
            seen.add(event);
            E done = random.nextInt(3) == 0 ? mixed(seen, random) : event;
            assertThat(type.refusal(english, there, done, AT)).isEqualTo(type.refusal(dutch, here, done, AT));
            if (type.refusal(dutch, here, done, AT).isPresent() && random.nextBoolean()) {
                done = event;
            }
            here = type.apply(dutch, here, done, AT);
            there = type.apply(english, there, done, AT);
            assertThat(there.result()).isEqualTo(here.result());
            assertThat(type.brings(english, there, "gesprek-aan-de-deur"))
                    .isEqualTo(type.brings(dutch, here, "gesprek-aan-de-deur"));
        }
    }

    /** An event with parts of others of its sort: other choices and answers, and what fits nowhere. */
    private static <E> E mixed(List<E> seen, Random random) {
        E event = seen.get(random.nextInt(seen.size()));
        List<E> alike =
                seen.stream().filter(one -> one.getClass() == event.getClass()).toList();
        RecordComponent[] components = event.getClass().getRecordComponents();
        Object[] values = IntStream.range(0, components.length)
                .mapToObj(index -> value(alike.get(random.nextInt(alike.size())), components[index]))
                .toArray();
        try {
            var constructor = event.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            @SuppressWarnings("unchecked") // Made by the constructor of its own class.
            E made = (E) constructor.newInstance(values);
            return made;
        } catch (ReflectiveOperationException refused) {
            return event;
        }
    }

    private static Object value(Object event, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.of(IDS.keySet());
    }
}
