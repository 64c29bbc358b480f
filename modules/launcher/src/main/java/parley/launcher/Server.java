package parley.launcher;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

/**
 * The child process that runs Payara Micro. Ends when its launcher does, however that ended: it reads its standard input,
 * which the system closes with the launcher.
 */
public final class Server {
    private Server() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        Thread watch = new Thread(Server::exitWithTheLauncher, "launcher-watch");
        watch.setDaemon(true);
        watch.start();
        try {
            Class.forName("fish.payara.micro.impl.PayaraMicroImpl")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
        // It serves. What starting left is collected once, now, and the memory given back to the system.
        System.gc();
    }

    private static void exitWithTheLauncher() {
        try {
            while (System.in.read() >= 0) {
                continue;
            }
        } catch (IOException e) {
            // A broken pipe says the same as its end.
        }
        System.exit(0);
    }
}
