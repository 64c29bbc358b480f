package parley.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long list is judged whole and written whole, whenever everything is killed with -9, and never twice. */
class ImportDurabilityIT {
    /** More than are taken back while one waits, so that this too is work in the background. */
    private static final int ROWS = 6_000;

    private static final Pattern STATE = Pattern.compile("\"state\":\"(\\w+)\"");
    private static final Pattern DONE = Pattern.compile("\"done\":(\\d+)");
    private static final Pattern NEW = Pattern.compile("\"new\":(\\d+)");
    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");

    @TempDir(factory = BesideOthers.class)
    private Path data;

    private Product product;
    private String token;

    private static String list() {
        StringBuilder text = new StringBuilder("First name,Last name,Company,E-mail,Phone\n");
        for (int i = 0; i < ROWS; i++) {
            text.append("Q")
                    .append(i)
                    .append(",Durabel,Durabel ")
                    .append(i % 50)
                    .append(" inc.,q")
                    .append(i);
            text.append("@durabel.example.org,+1514").append(2_000_000 + i).append('\n');
        }
        return text.toString();
    }

    @Test
    void nothingIsHalfDoneWhenEverythingIsKilledInTheMiddle() throws Exception {
        product = new Product(data);
        try {
            product.start();
            Product.Ended added = product.commandReading(
                    "a long enough password\n",
                    "user",
                    "add",
                    "steward@example.org",
                    "--name",
                    "S. Teward",
                    "--role",
                    "STEWARD",
                    "--password-stdin");
            assertThat(added.exit()).as(added.output()).isZero();
            token = product.command("token", "steward@example.org").output().strip();

            HttpResponse<String> sent = product.upload("/api/v1/imports", token, "people", "list.csv", list());
            assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);
            String path = "/api/v1/imports/" + find("\"id\":\"([^\"]+)\"", sent.body());
            killWhile("RECEIVED", path);
            product.start();
            assertThat(people()).isZero();
            await("PREVIEWED", path);
            assertThat(number(NEW, product.send("GET", path, token, null).body()))
                    .isEqualTo(ROWS);

            HttpResponse<String> begun = product.send("POST", path + "/apply", token, "");
            assertThat(state(begun)).as(begun.body()).isEqualTo("APPLYING");
            killWhile("APPLYING", path);
            product.start();
            String after = state(product.send("GET", path, token, null));
            assertThat(people()).isIn(after.equals("APPLIED") ? new Integer[] {ROWS} : new Integer[] {0, ROWS});
            await("APPLIED", path);
            assertThat(people()).isEqualTo(ROWS);

            HttpResponse<String> undone = product.send("POST", path + "/undo", token, "");
            assertThat(undone.statusCode()).as(undone.body()).isEqualTo(200);
            await("UNDONE", path);
            assertThat(people()).isZero();
            Product.Ended audit = product.command("verify-audit");
            assertThat(audit.exit()).as(audit.output()).isZero();
        } finally {
            product.stop();
        }
    }

    /** Kills everything once some rows are done and others are not. */
    private void killWhile(String working, String path) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        HttpResponse<String> answer = product.send("GET", path, token, null);
        while (state(answer).equals(working) && number(DONE, answer.body()) == 0 && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(50);
            answer = product.send("GET", path, token, null);
        }
        assertThat(state(answer)).as("too fast to be killed in the middle").isEqualTo(working);
        product.killEverything();
    }

    /** The next start lets go of what the killed worker held; waiting for its lease would fail here. */
    private void await(String wanted, String path) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        HttpResponse<String> answer = product.send("GET", path, token, null);
        while (!state(answer).equals(wanted) && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(200);
            answer = product.send("GET", path, token, null);
        }
        assertThat(state(answer)).as(answer.body()).isEqualTo(wanted);
    }

    private int people() throws Exception {
        return number(
                TOTAL,
                product.send("GET", "/api/v1/people?q=durabel&size=1", token, null)
                        .body());
    }

    private static String state(HttpResponse<String> answer) {
        return find(STATE.pattern(), answer.body());
    }

    private static int number(Pattern pattern, String text) {
        return Integer.parseInt(find(pattern.pattern(), text));
    }

    private static String find(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }
}
