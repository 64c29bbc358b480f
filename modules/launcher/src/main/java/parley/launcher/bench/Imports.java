package parley.launcher.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Contact lists sent, previewed, written and taken back over REST, as a program does it. */
record Imports(Visitor visitor) {
    private static final Pattern STATE = Pattern.compile("\"state\":\"(\\w+)\"");
    private static final Pattern NEW = Pattern.compile("\"new\":(\\d+)");
    private static final long BETWEEN_LOOKS_MILLIS = 100;

    /** @return where the import is, once every row has its verdict */
    String preview(byte[] csv) throws IOException, InterruptedException {
        String path = visitor.upload("/imports", "people", "list.csv", csv);
        await(path, "PREVIEWED");
        return path;
    }

    /** @return how many rows are of somebody new */
    int fresh(String path) throws IOException, InterruptedException {
        Matcher found = NEW.matcher(visitor.rest(path));
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    void apply(String path) throws IOException, InterruptedException {
        visitor.act(path + "/apply");
        await(path, "APPLIED");
    }

    void undo(String path) throws IOException, InterruptedException {
        visitor.act(path + "/undo");
        while (is(visitor.rest(path), "APPLIED")) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
        }
        await(path, "UNDONE");
    }

    void cancel(String path) throws IOException, InterruptedException {
        visitor.act(path + "/cancel");
        await(path, "CANCELLED");
    }

    private void await(String path, String wanted) throws IOException, InterruptedException {
        String answer = visitor.rest(path);
        while (is(answer, "RECEIVED") || is(answer, "APPLYING")) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
            answer = visitor.rest(path);
        }
        if (!is(answer, wanted)) {
            throw new IllegalStateException("the import is not " + wanted + ": " + answer);
        }
    }

    private static boolean is(String answer, String state) {
        Matcher found = STATE.matcher(answer);
        return found.find() && found.group(1).equals(state);
    }
}
