package nl.leeratelier.accreditation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.ui.Translations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * Certificates as Open Badges 3.0 (1edtech.github.io/openbadges-specification/ob_v3p0.html): an OpenBadgeCredential whose
 * proof is that it is a signed JSON Web Token, with everything that a verifier fetches at addresses that stay.
 */
@Service
public class OpenBadges {

    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();
    private static final List<String> CONTEXT = List.of(
            "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");

    private final BadgeKeys keys;
    private final CertificateRows rows;
    private final Certificates certificates;
    private final Accounts accounts;
    private final Translations words;
    private final String address;
    private final JsonMapper json = JsonMapper.shared();

    OpenBadges(
            BadgeKeys keys,
            CertificateRows rows,
            Certificates certificates,
            Accounts accounts,
            Translations words,
            @Value("${leeratelier.address}") String address) {
        this.keys = keys;
        this.rows = rows;
        this.certificates = certificates;
        this.accounts = accounts;
        this.words = words;
        this.address = address.endsWith("/") ? address : address + "/";
    }

    /**
     * The badge of a certificate of the person who is here, as compact JSON Web Token; empty when it is not theirs, was
     * withdrawn, or has a later edition.
     *
     * @throws org.springframework.security.access.AccessDeniedException when nobody is signed in
     */
    public Optional<String> mine(CertificateId id) {
        return certificates
                .mine(id)
                .filter(certificate -> certificate.withdrawal().isEmpty())
                .filter(certificate -> certificate.replacedBy().isEmpty())
                .map(this::signed);
    }

    String signed(Certificate certificate) {
        var key = keys.current();
        // The specification allows no other headers.
        var header = new LinkedHashMap<String, Object>();
        header.put("alg", "ES256");
        header.put("kid", address + "badge/sleutel/" + key.kid() + ".json");
        header.put("typ", "JWT");
        var content = encoded(header) + "." + encoded(credential(certificate));
        return content + "." + URL.encodeToString(key.sign(content));
    }

    /** Who issues: a Profile. */
    Map<String, Object> issuer() {
        var issuer = new LinkedHashMap<String, Object>();
        issuer.put("@context", CONTEXT);
        issuer.put("id", issuerId());
        issuer.put("type", List.of("Profile"));
        issuer.put("name", "Leeratelier");
        issuer.put("url", address);
        return issuer;
    }

    /** The credentials that no longer hold, by ids that say nothing about anybody: nobody can look up a name by them. */
    Map<String, Object> revoked() {
        var list = new LinkedHashMap<String, Object>();
        list.put("id", address + "badge/ingetrokken.json");
        list.put("issuer", issuerId());
        list.put(
                "revokedCredentials",
                rows.revoked().stream()
                        .map(id -> Map.of("id", "urn:uuid:" + id, "revoked", true))
                        .toList());
        return list;
    }

    private Map<String, Object> credential(Certificate certificate) {
        var validFrom = certificate.issuedAt().truncatedTo(ChronoUnit.SECONDS);
        var id = "urn:uuid:" + certificate.id();
        var subject = "urn:uuid:" + certificate.account();
        var claims = new LinkedHashMap<String, Object>();
        claims.put("@context", CONTEXT);
        claims.put("id", id);
        claims.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
        claims.put("name", certificate.title());
        claims.put(
                "issuer", Map.of("id", issuerId(), "type", List.of("Profile"), "name", "Leeratelier", "url", address));
        claims.put("validFrom", validFrom.toString());
        claims.put("iss", issuerId());
        claims.put("jti", id);
        claims.put("sub", subject);
        claims.put("nbf", validFrom.getEpochSecond());
        certificate.validUntil().map(OpenBadges::end).ifPresent(end -> {
            claims.put("validUntil", end.toInstant().toString());
            claims.put("exp", end.toEpochSecond());
        });
        claims.put("credentialSubject", subject(certificate, subject));
        claims.put(
                "credentialStatus", Map.of("id", address + "badge/ingetrokken.json", "type", "1EdTechRevocationList"));
        claims.put(
                "evidence",
                List.of(Map.of(
                        "id",
                        address + "certificaat/" + certificate.number(),
                        "type",
                        List.of("Evidence"),
                        "name",
                        certificate.number().value())));
        return claims;
    }

    private Map<String, Object> subject(Certificate certificate, String id) {
        var identifiers = new ArrayList<Map<String, Object>>();
        identifiers.add(identity("name", certificate.name()));
        // Whoever knows the address can see that the badge is theirs; whoever does not, cannot read it from the badge.
        accounts.find(certificate.account()).ifPresent(owner -> {
            var salt = HexFormat.of().formatHex(certificate.id().toString().getBytes(StandardCharsets.US_ASCII), 0, 8);
            var hashed =
                    identity("emailAddress", "sha256$" + sha256(owner.email().toLowerCase(Locale.ROOT) + salt));
            hashed.put("hashed", true);
            hashed.put("salt", salt);
            identifiers.add(hashed);
        });
        var subject = new LinkedHashMap<String, Object>();
        subject.put("id", id);
        subject.put("type", List.of("AchievementSubject"));
        subject.put("identifier", identifiers);
        subject.put("achievement", achievement(certificate));
        return subject;
    }

    private Map<String, Object> achievement(Certificate certificate) {
        var language = Locale.forLanguageTag(certificate.language());
        var achievement = new LinkedHashMap<String, Object>();
        achievement.put(
                "id", address + "programma/" + certificate.programme() + "/versie/" + certificate.versionNumber());
        achievement.put("type", List.of("Achievement"));
        achievement.put("achievementType", "Certificate");
        achievement.put("inLanguage", certificate.language());
        achievement.put("version", String.valueOf(certificate.versionNumber()));
        achievement.put("name", certificate.title());
        achievement.put("description", String.join(" ", certificate.goals()));
        achievement.put(
                "criteria",
                Map.of("narrative", words.text(language, "accreditation.badge.criteria", certificate.versionHash())));
        return achievement;
    }

    private static Map<String, Object> identity(String type, String value) {
        var identity = new LinkedHashMap<String, Object>();
        identity.put("type", "IdentityObject");
        identity.put("identityType", type);
        identity.put("identityHash", value);
        identity.put("hashed", false);
        return identity;
    }

    /** The first moment at which it no longer holds. */
    private static ZonedDateTime end(LocalDate last) {
        return last.plusDays(1).atStartOfDay(Certificates.NETHERLANDS);
    }

    private String issuerId() {
        return address + "badge/uitgever.json";
    }

    private String encoded(Map<String, Object> part) {
        return URL.encodeToString(json.writeValueAsBytes(part));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
