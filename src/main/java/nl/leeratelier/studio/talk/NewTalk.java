package nl.leeratelier.studio.talk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.leeratelier.content.Problems;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Value;

/** The talk that an author begins with: small, but with one of each, so that it shows by itself how a talk is written. */
public final class NewTalk {

    private static final String RESOURCE = "/studio/new-talk.yaml";

    private NewTalk() {}

    /** A new talk: a professional, a parent with a chair, a child, two variables, a moment with two choices, an ending. */
    public static Manuscript of(String id, String title) {
        Manuscript template = read();
        return new Manuscript(
                template.format(), template.root().with("id", Value.text(id)).with("title", Value.text(title)));
    }

    private static Manuscript read() {
        try (InputStream in = NewTalk.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + RESOURCE);
            }
            return Manuscript.read("new-talk.yaml", in.readAllBytes(), new Problems())
                    .orElseThrow(() -> new IllegalStateException(RESOURCE + " cannot be read"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
