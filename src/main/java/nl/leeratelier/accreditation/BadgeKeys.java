package nl.leeratelier.accreditation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The key in use, in a file that only the server's user reads, and the public keys of all that ever were, in the database:
 * whoever loses the file signs with a new key, and what was signed before stays verifiable.
 */
@Component
class BadgeKeys {

    private static final TypeReference<Map<String, Object>> JWK = new TypeReference<>() {};

    private final Path file;
    private final BadgeKeyRows rows;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();
    private @Nullable BadgeKey key;

    BadgeKeys(@Value("${leeratelier.badge-key}") Path file, BadgeKeyRows rows, Clock clock) {
        this.file = file;
        this.rows = rows;
        this.clock = clock;
    }

    /** Makes the key at the first start. */
    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        current();
    }

    /** The key that signs. */
    synchronized BadgeKey current() {
        if (key == null) {
            key = Files.exists(file) ? read() : made();
            rows.add(key.kid(), json.writeValueAsString(key.jwk()), clock.instant());
        }
        return key;
    }

    /** A public key by its name. */
    Optional<Map<String, Object>> find(String kid) {
        return rows.find(kid).map(this::parsed);
    }

    /** All public keys, the newest first. */
    List<Map<String, Object>> all() {
        current();
        return rows.all().stream().map(this::parsed).toList();
    }

    private Map<String, Object> parsed(String jwk) {
        return json.readValue(jwk, JWK);
    }

    private BadgeKey read() {
        try {
            return BadgeKey.read(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Written beside its place and then moved there: another server that starts now finds a whole key or none. */
    private BadgeKey made() {
        var made = BadgeKey.random();
        try {
            var folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            var posix = Files.getFileStore(folder).supportsFileAttributeView("posix");
            var draft = posix
                    ? Files.createTempFile(
                            folder,
                            "badge-",
                            ".new",
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                    : Files.createTempFile(folder, "badge-", ".new");
            try {
                Files.writeString(draft, made.secret());
                Files.move(draft, file);
                return made;
            } catch (FileAlreadyExistsException other) {
                return read();
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
