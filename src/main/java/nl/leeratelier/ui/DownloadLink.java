package nl.leeratelier.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** A link that looks like a button and gives a file, made when it is asked for. */
public final class DownloadLink extends Anchor {

    /** The media type of what spreadsheets read. */
    public static final String CSV = "text/csv; charset=utf-8";

    /**
     * A link in these words.
     *
     * @param file its name for the browser
     * @param type its media type, such as {@link #CSV}
     * @param content gives the bytes, each time anew
     */
    public DownloadLink(String words, String file, String type, Supplier<byte[]> content) {
        super(
                DownloadHandler.fromInputStream(_ -> {
                    byte[] bytes = content.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), file, type, bytes.length);
                }),
                "");
        addClassNames("button", "secondary");
        Markup.of(Markup.icon(Icon.DOWNLOAD), Markup.text(words)).into(this);
    }
}
