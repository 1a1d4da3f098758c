package nl.leeratelier.accreditation;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** The key that signs badges: ES256, that is ECDSA on the curve P-256 with SHA-256 (RFC 7518, section 3.4). */
final class BadgeKey {

    private static final String ALGORITHM = "SHA256withECDSAinP1363Format";
    private static final int COORDINATE = 32;
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair pair;
    private final String kid;

    private BadgeKey(KeyPair pair) {
        this.pair = pair;
        this.kid = thumbprint(publicJwk(pair));
    }

    static BadgeKey random() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return new BadgeKey(generator.generateKeyPair());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Reads what {@link #secret} wrote.
     *
     * @throws IllegalArgumentException when it is no such key
     */
    static BadgeKey read(String secret) {
        try {
            var lines = secret.lines().filter(line -> !line.isBlank()).toList();
            if (lines.size() != 2) {
                throw new IllegalArgumentException("A badge key has two lines");
            }
            var factory = KeyFactory.getInstance("EC");
            var decoder = Base64.getDecoder();
            return new BadgeKey(new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(decoder.decode(lines.get(1)))),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(decoder.decode(lines.get(0))))));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("Not a badge key", unreadable);
        }
    }

    /** Private and public key, a line each, to be kept where nobody else reads. */
    String secret() {
        var encoder = Base64.getEncoder();
        return encoder.encodeToString(pair.getPrivate().getEncoded()) + "\n"
                + encoder.encodeToString(pair.getPublic().getEncoded()) + "\n";
    }

    /** Its name: the thumbprint of the public key (RFC 7638). */
    String kid() {
        return kid;
    }

    /** The public key as JSON Web Key (RFC 7517). */
    Map<String, String> jwk() {
        var jwk = new LinkedHashMap<>(publicJwk(pair));
        jwk.put("use", "sig");
        jwk.put("alg", "ES256");
        jwk.put("kid", kid);
        return jwk;
    }

    /** The signature over a text, as JSON Web Signatures have it: 64 bytes. */
    byte[] sign(String text) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    // In the order of the letters, as the thumbprint wants it.
    private static Map<String, String> publicJwk(KeyPair pair) {
        var point = ((ECPublicKey) pair.getPublic()).getW();
        var jwk = new LinkedHashMap<String, String>();
        jwk.put("crv", "P-256");
        jwk.put("kty", "EC");
        jwk.put("x", coordinate(point.getAffineX()));
        jwk.put("y", coordinate(point.getAffineY()));
        return jwk;
    }

    private static String coordinate(BigInteger number) {
        var hex = number.toString(16);
        var padded = "0".repeat(2 * COORDINATE - hex.length()) + hex;
        return URL.encodeToString(HexFormat.of().parseHex(padded));
    }

    private static String thumbprint(Map<String, String> jwk) {
        var json = new StringBuilder("{");
        jwk.forEach((name, value) -> json.append(json.length() > 1 ? "," : "")
                .append('"')
                .append(name)
                .append("\":\"")
                .append(value)
                .append('"'));
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(json.append('}').toString().getBytes(StandardCharsets.US_ASCII));
            return URL.encodeToString(Arrays.copyOf(digest, digest.length));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
