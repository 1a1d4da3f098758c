package nl.leeratelier.dossier.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.Optional;
import nl.leeratelier.ui.Icon;
import nl.leeratelier.ui.Markup;

/** A link that gives a file as long as whoever asks may have it at that moment; afterwards it says that it is gone. */
final class GuardedLink extends Anchor {

    private static final int GONE = 410;

    /** Writes a file. */
    interface Writing extends Serializable {
        void to(OutputStream out) throws IOException;
    }

    /** The media type of an archive. */
    static final String ZIP = "application/zip";

    /** Asks whether the file may be had now, and gives what writes it. */
    interface Asking extends Serializable {
        Optional<Writing> now();
    }

    GuardedLink(String words, String file, String type, Asking asking) {
        super(
                (DownloadHandler) event -> {
                    Optional<Writing> writing = asking.now();
                    if (writing.isEmpty()) {
                        event.getResponse().sendError(GONE, "Gone");
                        return;
                    }
                    event.setFileName(file);
                    event.setContentType(type);
                    writing.get().to(event.getOutputStream());
                },
                "");
        addClassNames("button", "secondary");
        Markup.of(Markup.icon(Icon.DOWNLOAD), Markup.text(words)).into(this);
    }
}
