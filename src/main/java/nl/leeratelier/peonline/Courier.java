package nl.leeratelier.peonline;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Brings presences to PE-online. What it has done is in the tables, so it goes on after a crash and beside other nodes:
 * a row whose answer was not noted goes again, exactly as it went, and PE-online counts it once.
 */
@Component
class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    private final LinkRows links;
    private final Batches batches;
    private final Webservice webservice;
    private final KeyBox keys;

    Courier(LinkRows links, Batches batches, Webservice webservice, KeyBox keys) {
        this.links = links;
        this.batches = batches;
        this.webservice = webservice;
        this.keys = keys;
    }

    /** Sends everything whose turn it is; nothing without an address and a key to keep keys with. */
    @Scheduled(fixedDelayString = "${leeratelier.pe-online.every:5s}")
    void round() {
        if (webservice.isThere() && keys.isReady()) {
            links.all().stream().filter(link -> !link.paused()).map(Link::id).forEach(this::send);
        }
    }

    private void send(UUID link) {
        for (var batch = batches.next(link); batch.isPresent(); batch = batches.next(link)) {
            send(batch.get());
        }
    }

    private void send(Batch batch) {
        try {
            var answer = webservice.hand(batch.credentials(), batch.rows());
            batches.settle(batch, Outcome.of(batch.rows(), answer));
        } catch (Webservice.NoAnswer none) {
            batches.settle(batch, none);
            LOG.warn("PE-online gave no answer for {}: {}", batch.link().register(), none.trouble());
        }
    }
}
