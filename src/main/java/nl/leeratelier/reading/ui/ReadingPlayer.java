package nl.leeratelier.reading.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.leeratelier.learning.ui.ActivityPlayer;
import nl.leeratelier.learning.ui.Sitting;
import nl.leeratelier.reading.Reading;
import nl.leeratelier.reading.ReadingEvent;
import nl.leeratelier.reading.ReadingState;
import org.springframework.stereotype.Component;

/** Opens readings; keeps their HTML as long as the reading itself is kept. */
@Component
class ReadingPlayer implements ActivityPlayer<Reading, ReadingEvent, ReadingState> {

    private final Cache<Reading, Map<String, ReadingHtml>> pages =
            Caffeine.newBuilder().weakKeys().build();

    @Override
    public String kind() {
        return "reading";
    }

    @Override
    public com.vaadin.flow.component.Component open(Sitting<Reading, ReadingEvent, ReadingState> sitting) {
        return new ReadingPage(sitting, this::html);
    }

    private ReadingHtml html(Sitting<Reading, ReadingEvent, ReadingState> sitting, String unconfirmed) {
        Reading reading = sitting.activity();
        return pages.get(reading, _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                        unconfirmed,
                        word -> ReadingHtml.of(reading, sitting.library().sources(), word));
    }
}
