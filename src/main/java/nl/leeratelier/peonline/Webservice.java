package nl.leeratelier.peonline;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The webservice of PE-online at the address of the settings, if there is one. Always by POST: a GET would put keys in logs. */
@Component
class Webservice {

    private static final int LARGEST_ANSWER = 2_000_000;

    private final Optional<URI> address;
    private final Duration patience;
    private final HttpClient client;

    Webservice(
            @Value("${leeratelier.pe-online.address:}") String address,
            @Value("${leeratelier.pe-online.timeout:60s}") Duration patience) {
        this.address = address(address.strip());
        this.patience = patience;
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience)
                .build();
    }

    /** Encrypted, unless it is this very machine. */
    private static Optional<URI> address(String text) {
        try {
            var uri = URI.create(text);
            var here = List.of("localhost", "127.0.0.1").contains(String.valueOf(uri.getHost()));
            return "https".equals(uri.getScheme()) || ("http".equals(uri.getScheme()) && here)
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** Whether there is an address that may be used. */
    boolean isThere() {
        return address.isPresent();
    }

    /** Nothing is known of what became of the call. */
    static final class NoAnswer extends Exception {

        private final Trouble trouble;

        NoAnswer(Trouble trouble, String why) {
            super(why);
            this.trouble = trouble;
        }

        Trouble trouble() {
            return trouble;
        }
    }

    /**
     * Hands over the rows.
     *
     * @throws NoAnswer also when the rows may have arrived
     */
    Answer hand(Credentials credentials, List<Attendance> rows) throws NoAnswer {
        var body = "sXML=" + URLEncoder.encode(Entry.write(credentials, rows), StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(address.orElseThrow())
                .timeout(patience)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var response = call(request);
        if (response.statusCode() != 200) {
            throw new NoAnswer(Trouble.DOWN, "HTTP " + response.statusCode());
        }
        try {
            return Summary.read(response.body());
        } catch (Answer.Unreadable nonsense) {
            throw new NoAnswer(Trouble.NONSENSE, String.valueOf(nonsense.getMessage()));
        }
    }

    /** The whole answer within the time, however slowly it comes. */
    private HttpResponse<String> call(HttpRequest request) throws NoAnswer {
        var answer = client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(), LARGEST_ANSWER));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            answer.cancel(true);
            throw new NoAnswer(Trouble.SLOW, "No answer within " + patience.toSeconds() + " s");
        } catch (InterruptedException stopping) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new NoAnswer(Trouble.DOWN, "The server is stopping");
        } catch (ExecutionException failed) {
            var cause = failed.getCause();
            throw new NoAnswer(
                    cause instanceof java.net.http.HttpTimeoutException ? Trouble.SLOW : Trouble.DOWN,
                    cause instanceof IOException && cause.getMessage() != null
                            ? cause.getMessage()
                            : String.valueOf(
                                    cause == null ? failed : cause.getClass().getSimpleName()));
        }
    }
}
