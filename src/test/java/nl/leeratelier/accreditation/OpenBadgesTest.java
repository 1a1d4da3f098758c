package nl.leeratelier.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.learning.Enrolments;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.storage.WordIndexes;
import nl.leeratelier.testing.Database;
import nl.leeratelier.ui.Translations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The signatures are checked by Nimbus JOSE + JWT; they are made by the JDK. */
@ParameterizedClass
@EnumSource
class OpenBadgesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00.123456Z");
    private static final String ADDRESS = "https://leeratelier.example/";

    @TempDir
    Path folder;

    private final JdbcClient jdbc;
    private final CertificateRows rows;
    private final Accounts accounts = mock();
    private final CurrentPerson current = mock();
    private final Certificate certificate =
            Examples.with(Examples.certificate("Sam Bakker"), Optional.of(LocalDate.of(2029, 6, 1)), Optional.empty());
    private OpenBadges badges;
    private BadgeKeys keys;

    OpenBadgesTest(Database database) {
        jdbc = JdbcClient.create(database.migrated());
        rows = new CertificateRows(jdbc, WordIndexes.on(jdbc));
    }

    @BeforeEach
    void aCertificate() {
        rows.add(certificate);
        when(current.id()).thenReturn(certificate.account());
        when(accounts.find(certificate.account()))
                .thenReturn(Optional.of(new Account(certificate.account(), "Sam@example.nl", "Sam Bakker", "nl")));
        keys = keys();
        badges = badges(keys);
    }

    @Test
    void theSignatureHoldsByTheKeyAtTheAddressInTheHeader() throws Exception {
        var token = JWSObject.parse(badges.mine(certificate.id()).orElseThrow());

        assertThat(token.getHeader().toJSONObject().keySet()).containsExactlyInAnyOrder("alg", "kid", "typ");
        assertThat(token.getHeader().getAlgorithm().getName()).isEqualTo("ES256");
        assertThat(token.verify(new ECDSAVerifier(fetched(token.getHeader().getKeyID()))))
                .isTrue();
    }

    @Test
    void nothingInItCanBeChangedWithoutBreakingTheSignature() throws Exception {
        var parts = badges.mine(certificate.id()).orElseThrow().split("[.]");
        var other = badges.signed(Examples.certificate("Iemand Anders")).split("[.]");
        var forged = JWSObject.parse(parts[0] + "." + other[1] + "." + parts[2]);

        assertThat(forged.verify(new ECDSAVerifier(fetched(forged.getHeader().getKeyID()))))
                .isFalse();
    }

    @Test
    void theCredentialHasWhatTheSpecificationRequires() throws Exception {
        var said = JWSObject.parse(badges.mine(certificate.id()).orElseThrow())
                .getPayload()
                .toJSONObject();

        assertThat((List<Object>) said.get("@context"))
                .startsWith("https://www.w3.org/ns/credentials/v2")
                .anyMatch(one -> one.toString().startsWith("https://purl.imsglobal.org/spec/ob/v3p0/context"));
        assertThat((List<Object>) said.get("type")).contains("VerifiableCredential", "OpenBadgeCredential");
        assertThat(said).doesNotContainKeys("vc", "proof");
        // The registered claims say the same as the credential.
        assertThat(said.get("jti")).isEqualTo(said.get("id")).asString().startsWith("urn:uuid:");
        assertThat(said.get("iss")).isEqualTo(map(said, "issuer").get("id"));
        assertThat(said.get("sub")).isEqualTo(map(said, "credentialSubject").get("id"));
        assertThat(Instant.ofEpochSecond((Long) said.get("nbf")))
                .isEqualTo(Instant.parse(said.get("validFrom").toString()));
        assertThat(Instant.ofEpochSecond((Long) said.get("exp")))
                .isEqualTo(Instant.parse(said.get("validUntil").toString()))
                // The last day ends in Amsterdam, in summer time.
                .isEqualTo(Instant.parse("2029-06-01T22:00:00Z"));
        assertThat((List<Object>) map(said, "issuer").get("type")).containsExactly("Profile");
        var subject = map(said, "credentialSubject");
        assertThat((List<Object>) subject.get("type")).containsExactly("AchievementSubject");
        var achievement = map(subject, "achievement");
        assertThat(achievement).containsKeys("id", "type", "name", "description", "criteria");
        assertThat((List<Object>) achievement.get("type")).containsExactly("Achievement");
        assertThat(map(achievement, "criteria").get("narrative").toString()).isNotBlank();
        assertThat(map(said, "credentialStatus").get("type")).isEqualTo("1EdTechRevocationList");
    }

    @Test
    void theAddressOfThePersonCannotBeReadFromIt() throws Exception {
        var said = JWSObject.parse(badges.mine(certificate.id()).orElseThrow())
                .getPayload()
                .toString();

        assertThat(said.toLowerCase()).doesNotContain("sam@example.nl").contains("sha256$");
    }

    @Test
    void theKeyOutlivesARestartAndOldBadgesOutliveTheKey() throws Exception {
        var token = JWSObject.parse(badges.mine(certificate.id()).orElseThrow());
        assertThat(keys().current().kid()).isEqualTo(keys.current().kid());

        Files.delete(folder.resolve("deep/badge-key"));
        var later = keys();

        assertThat(later.current().kid()).isNotEqualTo(keys.current().kid());
        assertThat(later.all()).hasSize(2).allSatisfy(key -> assertThat(key).doesNotContainKey("d"));
        assertThat(token.verify(new ECDSAVerifier(fetched(token.getHeader().getKeyID()))))
                .isTrue();
    }

    @Test
    void onlyTheServersUserReadsTheKey() throws Exception {
        keys.current();

        assertThat(Files.getPosixFilePermissions(folder.resolve("deep/badge-key")))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
        assertThat(folder.resolve("deep").toFile().list()).containsExactly("badge-key");
    }

    @Test
    void whatWasWithdrawnHasNoBadgeAndIsOnTheListWithoutItsNumber() {
        rows.withdraw(certificate.id(), certificate.organisation(), certificate.account(), "Vergissing", NOW);

        assertThat(badges.mine(certificate.id())).isEmpty();
        assertThat(badges.revoked().toString())
                .contains("urn:uuid:" + certificate.id())
                .doesNotContain(certificate.number().value(), "Vergissing");
    }

    private ECKey fetched(String address) throws Exception {
        var kid = address.replace(ADDRESS + "badge/sleutel/", "").replace(".json", "");
        var jwk = JWK.parse(
                JsonMapper.shared().writeValueAsString(keys().find(kid).orElseThrow()));
        assertThat(jwk.isPrivate()).isFalse();
        assertThat(jwk.computeThumbprint().toString()).isEqualTo(kid);
        return jwk.toECKey();
    }

    private BadgeKeys keys() {
        return new BadgeKeys(folder.resolve("deep/badge-key"), new BadgeKeyRows(jdbc), Clock.systemUTC());
    }

    private OpenBadges badges(BadgeKeys keys) {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Enrolments enrolments = mock();
        Catalogue catalogue = mock();
        var certificates = new Certificates(rows, enrolments, catalogue, accounts, current, _ -> {}, clock);
        return new OpenBadges(keys, rows, certificates, accounts, new Translations(), ADDRESS);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> from, String name) {
        return (Map<String, Object>) from.get(name);
    }
}
