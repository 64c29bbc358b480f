package parley.launcher.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Exports of everybody, asked for and fetched over REST. */
record Exports(Visitor visitor) {
    private static final Pattern STATE = Pattern.compile("\"state\":\"(\\w+)\"");
    private static final Pattern ROWS = Pattern.compile("\"rows\":(\\d+)");
    private static final long BETWEEN_LOOKS_MILLIS = 20;

    /** @return how many rows the file has, by its own passport */
    long make(String format, OutputStream out) throws IOException, InterruptedException {
        String path = visitor.post(
                "/exports",
                "{\"kind\":\"people\",\"criteria\":{},\"purpose\":\"OPERATIONAL\",\"format\":\"" + format
                        + "\",\"language\":\"en\"}");
        String answer = visitor.rest(path.substring("/api/v1".length()));
        while (is(answer, "QUEUED") || is(answer, "RUNNING")) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
            answer = visitor.rest(path.substring("/api/v1".length()));
        }
        if (!is(answer, "READY")) {
            throw new IllegalStateException("the export ended as " + answer);
        }
        visitor.download(path + "/content", out);
        Matcher rows = ROWS.matcher(answer);
        return rows.find() ? Long.parseLong(rows.group(1)) : 0;
    }

    private static boolean is(String answer, String state) {
        Matcher found = STATE.matcher(answer);
        return found.find() && found.group(1).equals(state);
    }
}
