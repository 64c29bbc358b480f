package parley.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports of this computer that nobody uses.
 *
 * <p>They are looked for below the ports that Linux, macOS and Windows lend to outgoing connections (32768 and up, 49152
 * and up): one of those may be lent to a browser between two starts of a server that keeps it.
 */
final class FreePort {
    private static final int FIRST = 20_000;
    private static final int END = 32_000;
    private static final int TRIES = 200;

    private FreePort() {}

    /** @return a port that nobody listens on */
    static int choose() {
        for (int i = 0; i < TRIES; i++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, END);
            if (isFree(port)) {
                return port;
            }
        }
        throw new Refusal("No port between " + FIRST + " and " + END + " is free.");
    }

    static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
