package parley.core.access;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id in the PHC string form {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}.
 *
 * <p>Parameters are OWASP's minimum for Argon2id: 19 MiB, two passes, one lane. They may grow: {@link #outdated} tells
 * which stored hashes to renew at the next sign-in.
 */
public final class PasswordHash {
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder ENCODER = Base64.getEncoder().withoutPadding();

    private PasswordHash() {}

    public static String hash(char[] password) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        byte[] hash = derive(password, salt, new int[] {MEMORY_KIB, PASSES, LANES}, LENGTH);
        return prefix() + ENCODER.encodeToString(salt) + "$" + ENCODER.encodeToString(hash);
    }

    /** A hash of nothing anybody types: verified for unknown accounts, so that they take as long as known ones. */
    public static String decoy() {
        return prefix() + ENCODER.encodeToString(new byte[16]) + "$" + ENCODER.encodeToString(new byte[LENGTH]);
    }

    /** @return false also where the stored text is no hash of ours */
    public static boolean verify(char[] password, String stored) {
        String[] parts = stored == null ? new String[0] : stored.split("\\$");
        if (parts.length != 6 || !parts[1].equals("argon2id") || !parts[2].equals("v=19")) {
            return false;
        }
        int[] parameters = Arrays.stream(parts[3].split(","))
                .mapToInt(parameter -> Integer.parseInt(parameter.substring(2)))
                .toArray();
        byte[] expected = Base64.getDecoder().decode(parts[5]);
        byte[] actual = derive(password, Base64.getDecoder().decode(parts[4]), parameters, expected.length);
        return MessageDigest.isEqual(expected, actual);
    }

    public static boolean outdated(String stored) {
        return !stored.startsWith(prefix());
    }

    private static String prefix() {
        return "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES + "$";
    }

    /** @param parameters memory in KiB, passes, lanes */
    private static byte[] derive(char[] password, byte[] salt, int[] parameters, int length) {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
        byte[] bytes = Arrays.copyOf(encoded.array(), encoded.limit());
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withSalt(salt)
                .withMemoryAsKB(parameters[0])
                .withIterations(parameters[1])
                .withParallelism(parameters[2])
                .build());
        byte[] out = new byte[length];
        generator.generateBytes(bytes, out);
        Arrays.fill(bytes, (byte) 0);
        Arrays.fill(encoded.array(), (byte) 0);
        return out;
    }
}
