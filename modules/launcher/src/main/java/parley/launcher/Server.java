package parley.launcher;

import java.io.DataInputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/**
 * The child process that runs Payara Micro. It boots while the launcher starts and migrates the database, and deploys once
 * its standard input told where that is. Ends when its launcher does, however that ended: the system closes its standard
 * input with the launcher.
 */
public final class Server {
    /** What MicroProfile Config gives the data source of web.xml; told in this order. */
    private static final String[] TOLD = {"parley.db.url", "parley.db.user", "parley.db.password"};

    private static final CountDownLatch DATABASE = new CountDownLatch(1);

    private Server() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        Thread launcher = new Thread(Server::listenToTheLauncher, "launcher-watch");
        launcher.setDaemon(true);
        launcher.start();
        Class<?> payara = Class.forName("fish.payara.micro.impl.PayaraMicroImpl");
        Consumer<Object> booted = commands -> awaitDatabase();
        try {
            payara.getMethod("setPostBootHandler", Consumer.class)
                    .invoke(payara.getMethod("getInstance").invoke(null), booted);
            payara.getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
        // It serves. What starting left is collected once, now, and the memory given back to the system.
        System.gc();
    }

    private static void awaitDatabase() {
        try {
            DATABASE.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void listenToTheLauncher() {
        try (DataInputStream in = new DataInputStream(System.in)) {
            for (String name : TOLD) {
                System.setProperty(name, in.readUTF());
            }
            DATABASE.countDown();
            while (in.read() >= 0) {
                continue;
            }
        } catch (IOException e) {
            // A broken pipe says the same as its end.
        }
        System.exit(0);
    }
}
