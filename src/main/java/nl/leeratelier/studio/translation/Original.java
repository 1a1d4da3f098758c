package nl.leeratelier.studio.translation;

import java.util.List;
import nl.leeratelier.content.Wording;
import nl.leeratelier.manuscript.Manuscript;

/**
 * What is translated.
 *
 * @param path of its file
 * @param language of its programme
 * @param isDraft whether somebody is writing in it, so that it may say other things than what is published
 * @param wordings what can be translated, in the order of the file
 */
public record Original(String path, String language, boolean isDraft, Manuscript manuscript, List<Wording> wordings) {

    public String title() {
        return manuscript.root().words("title").orElse("");
    }

    public String kind() {
        return manuscript.root().words("kind").orElse("");
    }
}
