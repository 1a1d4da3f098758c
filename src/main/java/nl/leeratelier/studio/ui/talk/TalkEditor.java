package nl.leeratelier.studio.ui.talk;

import com.vaadin.flow.component.Component;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.leeratelier.studio.ui.desk.Desk;
import nl.leeratelier.studio.ui.desk.DraftEditor;
import org.springframework.beans.factory.DisposableBean;

/** Opens talks that are being written. */
@org.springframework.stereotype.Component
final class TalkEditor implements DraftEditor, DisposableBean {

    /** One thread for all authors: playing at random waits its turn, so that nobody else waits for it. */
    private final ExecutorService rehearsing = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .name("rehearsals")
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .factory());

    @Override
    public String kind() {
        return "roleplay";
    }

    @Override
    public Component open(Desk desk) {
        return new TalkPage(desk, new Rehearsals(rehearsing));
    }

    @Override
    public void destroy() {
        rehearsing.shutdownNow();
    }
}
