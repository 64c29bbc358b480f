package parley.launcher.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server's Java heap, asked from outside by {@code jcmd}. */
record ServerHeap(long pid) {
    private static final Pattern USED = Pattern.compile("(generation|heap) .*?used (\\d+)K");
    private static final double KIB_IN_MIB = 1024;

    /** @return MiB that are left after everything that can be collected was collected */
    double live() throws IOException, InterruptedException {
        jcmd("GC.run");
        return used();
    }

    /** @return MiB in use, garbage included */
    double used() throws IOException, InterruptedException {
        Matcher used = USED.matcher(jcmd("GC.heap_info"));
        double all = 0;
        while (used.find()) {
            all += Long.parseLong(used.group(2)) / KIB_IN_MIB;
        }
        return all;
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        String program = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process process = new ProcessBuilder(program, Long.toString(pid), command)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("jcmd says " + said);
        }
        return said;
    }
}
