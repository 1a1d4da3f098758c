package nl.leeratelier.interchange.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.interchange.words.Wording;
import tools.jackson.databind.JsonNode;

/**
 * What a content shows, as far as it is words: a text, the texts on slides, in a video and at places of a picture. Questions within
 * it, pictures, sound and films are named.
 *
 * @param text plain
 */
record H5pText(String text, List<Note> notes) {

    private static final Set<String> HOLDERS =
            Set.of("H5P.CoursePresentation", "H5P.InteractiveVideo", "H5P.ImageHotspots", "H5P.Column");
    private static final Set<String> TEXTS = Set.of("H5P.AdvancedText", "H5P.Text", "H5P.Table");
    private static final int DEEPEST = 100;

    static H5pText of(JsonNode type, Wording wording) {
        H5pText found = new H5pText("", new ArrayList<>());
        List<String> texts = new ArrayList<>();
        found.walk(type, 0, texts, wording);
        return new H5pText(String.join("\n\n", texts), found.notes);
    }

    private void walk(JsonNode node, int depth, List<String> texts, Wording wording) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.path("library").isString() && node.path("params").isObject()) {
            library(node, depth, texts, wording);
        } else if (node.isContainer()) {
            node.forEach(inner -> walk(inner, depth + 1, texts, wording));
        }
    }

    private void library(JsonNode node, int depth, List<String> texts, Wording wording) {
        String library = H5pScenario.library(node);
        JsonNode params = node.path("params");
        if (TEXTS.contains(library)) {
            String text = wording.plain(params.path("text").asString(""));
            if (!text.isBlank()) {
                texts.add(text);
            }
        } else if (HOLDERS.contains(library)) {
            if (library.equals("H5P.InteractiveVideo")) {
                notes.add(Note.leftOut("media", library));
            } else if (library.equals("H5P.ImageHotspots")) {
                notes.add(Note.leftOut(
                        "picture", params.path("backgroundImageAltText").asString("")));
            }
            params.forEach(inner -> walk(inner, depth + 1, texts, wording));
        } else if (library.equals("H5P.Image")) {
            notes.add(Note.leftOut("picture", params.path("alt").asString("")));
        } else if (library.equals("H5P.Video") || library.equals("H5P.Audio")) {
            notes.add(Note.leftOut("media", library));
        } else if (!library.equals("H5P.BranchingQuestion")) {
            notes.add(Note.leftOut("h5p-part", library));
        }
    }
}
