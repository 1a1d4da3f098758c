package nl.leeratelier.interchange.talk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leeratelier.interchange.CannotRead;
import nl.leeratelier.interchange.Imported;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.interchange.words.Wording;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A story in Twee 3 (github.com/iftechfoundation/twine-specs). A passage without links is an end, when one leads to it. */
public final class Twee {

    private static final Set<String> SPECIAL = Set.of(
            "StoryInit",
            "StoryMenu",
            "StoryCaption",
            "StorySubtitle",
            "StoryAuthor",
            "StoryBanner",
            "StoryInterface",
            "StorySettings",
            "StoryIncludes",
            "StoryShare",
            "PassageHeader",
            "PassageFooter",
            "PassageReady",
            "PassageDone",
            "StoryJavaScript",
            "StoryStylesheet",
            "Startup");
    private static final int MOST_PASSAGES = 2_000;

    private final Map<String, Passage> passages = new LinkedHashMap<>();
    private final List<Note> ofFile = new ArrayList<>();
    private final Wording wording = new Wording();
    private String title;
    private String start = "";

    private Twee(String title) {
        this.title = title;
    }

    /** Whether a text has a passage. */
    public static boolean isOne(String text) {
        return text.lines().anyMatch(line -> line.matches("::\\s*[^:\\s].*"))
                && !text.stripLeading().startsWith("<");
    }

    /**
     * Reads a story.
     *
     * @param title of the talk when the story has none
     * @throws CannotRead when it has no passages, or more than {@value #MOST_PASSAGES}
     */
    public static Imported read(String text, String title) throws CannotRead {
        return new Twee(title).read(text);
    }

    private Imported read(String text) throws CannotRead {
        List<Passage> all = Passage.all(text);
        if (all.size() > MOST_PASSAGES) {
            throw new CannotRead("interchange.refused.passages", MOST_PASSAGES);
        }
        all.forEach(this::sort);
        if (passages.isEmpty()) {
            throw new CannotRead("interchange.refused.twee-empty");
        }
        String first = passages.containsKey(start)
                ? start
                : passages.containsKey("Start")
                        ? "Start"
                        : passages.keySet().iterator().next();
        List<Story.Moment> moments = new ArrayList<>();
        List<Story.End> ends = new ArrayList<>();
        Map<String, PassageText> texts = new LinkedHashMap<>();
        passages.forEach((name, passage) -> texts.put(name, PassageText.of(passage.text())));
        Set<String> led = texts.values().stream()
                .flatMap(said -> said.links().stream())
                .map(PassageText.Link::target)
                .collect(Collectors.toSet());
        for (Passage passage : passages.values()) {
            PassageText said = Objects.requireNonNull(texts.get(passage.name()));
            List<Note> notes = new ArrayList<>(said.notes());
            passage.tags().forEach(tag -> notes.add(Note.leftOut("tag", tag)));
            String words = wording.plain(Wording.Form.EITHER, said.text());
            notes.addAll(wording.taken());
            if (said.links().isEmpty()
                    && led.contains(passage.name())
                    && !passage.name().equals(first)) {
                ends.add(new Story.End(passage.name(), passage.name(), "passage", wording.asMarkdown(words), notes));
            } else {
                moments.add(moment(passage, words, said.links(), notes));
            }
        }
        if (passages.values().stream().anyMatch(Passage::hasPlace)) {
            ofFile.add(Note.leftOut("positions"));
        }
        return TalkWriting.write(Imported.Format.TWEE, new Story(title, "", first, moments, ends), ofFile);
    }

    private static Story.Moment moment(Passage passage, String words, List<PassageText.Link> links, List<Note> notes) {
        boolean goesOn = links.size() == 1
                && links.getFirst().words().equals(links.getFirst().target());
        return new Story.Moment(
                passage.name(),
                passage.name(),
                "passage",
                words,
                goesOn
                        ? List.of()
                        : links.stream()
                                .map(link -> new Story.Choice(link.words(), Optional.of(link.target()), ""))
                                .toList(),
                goesOn ? Optional.of(links.getFirst().target()) : Optional.empty(),
                notes);
    }

    private void sort(Passage passage) {
        String name = passage.name();
        if (name.equals("StoryTitle")) {
            title = Wording.line(wording.cleaned(passage.text()));
        } else if (name.equals("StoryData")) {
            data(passage.text());
        } else if (SPECIAL.contains(name)
                || passage.tags().contains("script")
                || passage.tags().contains("stylesheet")) {
            ofFile.add(Note.leftOut("passage", name));
        } else if (passages.putIfAbsent(name, passage) != null) {
            ofFile.add(Note.leftOut("passage-twice", name, passage.text()));
        }
    }

    private void data(String text) {
        try {
            JsonNode data = JsonMapper.shared().readTree(text);
            start = data.path("start").asString("");
            String format = data.path("format").asString("");
            if (!format.isBlank()) {
                ofFile.add(Note.leftOut("story-format", format));
            }
        } catch (JacksonException broken) {
            ofFile.add(Note.leftOut("passage", "StoryData"));
        }
    }
}
