package nl.leeratelier.accreditation;

import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/** What verifiers of badges fetch: who issues, the public keys, and what was revoked. */
@Controller
class BadgeController {

    private final OpenBadges badges;
    private final BadgeKeys keys;
    private final JsonMapper json = JsonMapper.shared();

    BadgeController(OpenBadges badges, BadgeKeys keys) {
        this.badges = badges;
        this.keys = keys;
    }

    @GetMapping(PublicAddresses.ISSUER)
    ResponseEntity<byte[]> issuer() {
        return sent(badges.issuer());
    }

    @GetMapping(PublicAddresses.KEYS)
    ResponseEntity<byte[]> keys() {
        return sent(Map.of("keys", keys.all()));
    }

    @GetMapping(PublicAddresses.KEY)
    ResponseEntity<byte[]> key(@PathVariable String kid) {
        return keys.find(kid)
                .map(this::sent)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping(PublicAddresses.REVOKED)
    ResponseEntity<byte[]> revoked() {
        return sent(badges.revoked());
    }

    private ResponseEntity<byte[]> sent(Map<?, ?> document) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsBytes(document));
    }
}
