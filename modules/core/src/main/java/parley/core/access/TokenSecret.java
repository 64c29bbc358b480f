package parley.core.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret of an access token: shown once, stored as a SHA-256. It has 256 random bits, so a slow hash would add
 * nothing.
 */
public record TokenSecret(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();

    public static TokenSecret random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new TokenSecret(
                "parley_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** @return 64 hexadecimal digits */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "TokenSecret[not shown]";
    }
}
