package nl.leeratelier.interchange.talk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leeratelier.interchange.CannotRead;
import nl.leeratelier.interchange.Imported;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.interchange.archive.Archive;
import nl.leeratelier.interchange.words.Wording;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A Branching Scenario of H5P (h5p.org/branching-scenario; fields as in semantics.json of h5p-branching-scenario and
 * h5p-branching-question). Contents are numbered from 0; a negative number ends the scenario.
 */
public final class H5pScenario {

    private static final String HEAD = "h5p.json";
    private static final String CONTENT = "content/content.json";
    private static final String SCENARIO = "H5P.BranchingScenario";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JsonNode scenario;
    private final Wording wording = new Wording();
    private final List<Note> ofFile = new ArrayList<>();
    private final Map<String, Story.End> ends = new LinkedHashMap<>();

    private H5pScenario(JsonNode scenario) {
        this.scenario = scenario;
    }

    /** Whether an archive is one of H5P. */
    public static boolean isOne(Archive archive) {
        return archive.has(HEAD);
    }

    /**
     * Reads a scenario.
     *
     * @throws CannotRead when it is of another type, or broken
     */
    public static Imported read(Archive archive, String title) throws IOException, CannotRead {
        JsonNode head = json(archive, HEAD);
        String main = head.path("mainLibrary").asString("");
        if (!main.equals(SCENARIO)) {
            throw new CannotRead("interchange.refused.h5p-other", main.isBlank() ? "?" : main);
        }
        JsonNode content = json(archive, CONTENT);
        JsonNode scenario = content.path("branchingScenario");
        if (!scenario.path("content").isArray() || scenario.path("content").isEmpty()) {
            throw new CannotRead("interchange.refused.h5p-empty");
        }
        String called = Stream.of(scenario.path("title"), head.path("title"))
                .map(node -> node.asString("").strip())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(title);
        return new H5pScenario(scenario).read(called);
    }

    private static JsonNode json(Archive archive, String path) throws IOException, CannotRead {
        byte[] bytes = archive.find(path).orElseThrow(() -> new CannotRead("interchange.refused.h5p-half", path));
        try {
            return JSON.readTree(bytes);
        } catch (JacksonException broken) {
            throw new CannotRead("interchange.refused.h5p-half", path);
        }
    }

    private Imported read(String title) {
        JsonNode start = scenario.path("startScreen");
        String intro = Stream.of("startScreenTitle", "startScreenSubtitle")
                .map(field -> wording.markdown(start.path(field).asString("")))
                .filter(words -> !words.isBlank() && !words.equals(wording.asMarkdown(title)))
                .collect(Collectors.joining("\n\n"));
        if (start.has("startScreenImage")) {
            ofFile.add(Note.leftOut("picture", start.path("startScreenAltText").asString("")));
        }
        List<Story.Moment> moments = new ArrayList<>();
        int index = 0;
        for (JsonNode content : scenario.path("content")) {
            moments.add(moment(index++, content));
        }
        scoring();
        ofFile.addAll(wording.taken());
        Story story = new Story(Wording.line(wording.plain(title)), intro, "0", moments, List.copyOf(ends.values()));
        return TalkWriting.write(Imported.Format.H5P, story, ofFile);
    }

    private void scoring() {
        JsonNode group = scenario.has("scoringOptionGroup")
                ? scenario.path("scoringOptionGroup").path("scoringOptionGroup")
                : scenario.path("scoringOption").path("scoringOption");
        JsonNode option = group.isObject() ? group.path("scoringOption") : group;
        String scoring = option.asString("");
        if (!scoring.isEmpty() && !scoring.equals("no-score")) {
            ofFile.add(Note.leftOut("scores", scoring));
        }
    }

    private Story.Moment moment(int index, JsonNode content) {
        JsonNode type = content.path("type");
        String library = library(type);
        String named = type.path("metadata")
                .path("title")
                .asString(content.path("contentTitle").asString(""));
        List<Note> notes = new ArrayList<>();
        JsonNode question = type.path("params").path("branchingQuestion");
        boolean asks = library.equals("H5P.BranchingQuestion");
        H5pText shown = H5pText.of(type, wording);
        String text = asks ? wording.plain(question.path("question").asString("")) : shown.text();
        String name = named.isBlank() || named.startsWith("Untitled") ? Wording.line(text) : named;
        String title = name.isBlank() ? "#" + (index + 1) : name;
        List<Story.Choice> choices = asks ? choices(question, title, notes) : List.of();
        Optional<String> next = asks
                ? Optional.empty()
                : Optional.of(target(content, title, notes).orElse(""));
        if (!asks) {
            notes.addAll(shown.notes());
        }
        notes.addAll(wording.taken());
        if (content.path("contentBehaviour").asString("useBehavioural").matches("enabled|disabled")
                || content.path("forceContentFinished")
                        .asString("useBehavioural")
                        .matches("enabled|disabled")) {
            notes.add(Note.leftOut("h5p-behaviour"));
        }
        String shownText = text.isBlank() && !asks ? title : text;
        return new Story.Moment(String.valueOf(index), title, library, shownText, choices, next, notes);
    }

    private List<Story.Choice> choices(JsonNode question, String at, List<Note> notes) {
        List<Story.Choice> choices = new ArrayList<>();
        for (JsonNode alternative : question.path("alternatives")) {
            String words = wording.plain(alternative.path("text").asString(""));
            Optional<String> target = target(alternative, at + ": " + words, notes);
            boolean ends = target.filter(this.ends::containsKey).isPresent();
            String why = ends ? "" : feedback(alternative.path("feedback"), false);
            if (!why.isEmpty()) {
                notes.add(Note.changed("feedback-as-why"));
            }
            choices.add(new Story.Choice(words, target, why));
        }
        return choices;
    }

    /** Where something leads: a number of a content, or an end. What is said to it there makes an end of its own. */
    private Optional<String> target(JsonNode from, String name, List<Note> notes) {
        int next = from.path("nextContentId").asInt(-1);
        JsonNode feedback = from.path("feedback");
        if (feedback.has("image")) {
            notes.add(Note.leftOut("picture", ""));
        }
        if (feedback.path("endScreenScore").asInt(0) != 0) {
            notes.add(Note.leftOut("score", feedback.path("endScreenScore").asInt(0)));
        }
        if (next >= 0) {
            return next < scenario.path("content").size() ? Optional.of(String.valueOf(next)) : Optional.empty();
        }
        String said = feedback(feedback, true);
        if (said.isEmpty()) {
            return Optional.of(general(next));
        }
        String key = "end:" + ends.size();
        String title = wording.plain(feedback.path("title").asString(""));
        String text = wording.markdown(feedback.path("subtitle").asString(""));
        ends.put(key, new Story.End(key, title.isBlank() ? Wording.line(name) : title, "feedback", text, List.of()));
        return Optional.of(key);
    }

    /** One of the end screens that all can lead to. */
    private String general(int id) {
        String key = "screen:" + id;
        if (!ends.containsKey(key)) {
            JsonNode screen = scenario.path("endScreens").path(0);
            for (JsonNode one : scenario.path("endScreens")) {
                screen = one.path("contentId").asInt(-1) == id ? one : screen;
            }
            List<Note> notes = new ArrayList<>();
            if (screen.has("endScreenImage")) {
                notes.add(Note.leftOut("picture", ""));
            }
            if (screen.path("endScreenScore").asInt(0) != 0) {
                notes.add(Note.leftOut("score", screen.path("endScreenScore").asInt(0)));
            }
            String title = wording.plain(screen.path("endScreenTitle").asString(""));
            String text = wording.markdown(screen.path("endScreenSubtitle").asString(""));
            ends.put(key, new Story.End(key, title, "endScreen", text, notes));
        }
        return key;
    }

    private String feedback(JsonNode feedback, boolean markdown) {
        List<String> said = Stream.of("title", "subtitle")
                .map(field -> feedback.path(field).asString(""))
                .map(words -> markdown ? wording.markdown(words) : wording.plain(words))
                .filter(words -> !words.isBlank())
                .toList();
        // On one line a heading needs something that ends it.
        boolean ends = !said.isEmpty() && said.getFirst().matches("(?s).*[.!?:…]\\s*");
        return String.join(markdown ? "\n\n" : ends ? " " : ": ", said);
    }

    /** The name of a library without its version. */
    static String library(JsonNode type) {
        return type.path("library").asString("").split(" ")[0];
    }
}
