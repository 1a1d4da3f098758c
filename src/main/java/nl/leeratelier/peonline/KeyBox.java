package nl.leeratelier.peonline;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Encrypts keys of others before they are stored: AES-256 in Galois/Counter mode, by the key of a setting. */
@Component
class KeyBox {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final @Nullable SecretKeySpec key;

    KeyBox(@Value("${leeratelier.pe-online.secret:}") String secret) {
        key = key(secret.strip());
    }

    private static @Nullable SecretKeySpec key(String secret) {
        try {
            var bytes = Base64.getDecoder().decode(secret);
            return bytes.length == KEY_BYTES ? new SecretKeySpec(bytes, "AES") : null;
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }

    /** Whether there is a key of 32 bytes in Base64 to encrypt with. */
    boolean isReady() {
        return key != null;
    }

    /**
     * The text, encrypted; another time differently.
     *
     * @param belongsTo what it is of: elsewhere it cannot be opened
     */
    String seal(String text, String belongsTo) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, belongsTo).doFinal(text.getBytes(StandardCharsets.UTF_8));
            var all =
                    ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed);
            return "1." + Base64.getEncoder().encodeToString(all.array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was sealed; empty when it was sealed with another key, for something else, or was changed. */
    Optional<String> open(String sealed, String belongsTo) {
        if (key == null || !sealed.startsWith("1.")) {
            return Optional.empty();
        }
        try {
            var all = Base64.getDecoder().decode(sealed.substring(2));
            var nonce = java.util.Arrays.copyOf(all, NONCE_BYTES);
            var text =
                    cipher(Cipher.DECRYPT_MODE, nonce, belongsTo).doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String belongsTo) throws GeneralSecurityException {
        if (key == null) {
            throw new IllegalStateException("There is no key");
        }
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(belongsTo.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
