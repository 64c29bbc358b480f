package parley.launcher.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the application asked PostgreSQL while something was done: read from the server's own log. */
final class StatementLog {
    private static final Pattern ENTRY = Pattern.compile("@(\\d+) (\\S*)@(\\w+): +(.*)", Pattern.DOTALL);
    private static final Pattern EXECUTED =
            Pattern.compile("(?:execute (?!fetch)[^:]*|statement): (.*)", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (NULL|'((?:[^']++|'')*+)')");
    private static final Pattern CONTROL = Pattern.compile("(?i)(begin|commit|rollback|set|show)\\b.*", Pattern.DOTALL);
    private static final Pattern ENDING = Pattern.compile("(?i)(commit|rollback)\\b.*", Pattern.DOTALL);
    private static final long SETTLING_MILLIS = 300;

    private final Connection superuser;
    private final Path log;
    private final String application;

    /** @param application the login whose statements count */
    StatementLog(Connection superuser, Path log, String application) {
        this.superuser = superuser;
        this.log = log;
        this.application = application;
    }

    interface Work {
        void run() throws Exception;
    }

    /** @return the statements without transaction control and without what the server does in the background, in order */
    List<CapturedStatement> during(Work work) throws Exception {
        return during(work, tell -> tell.values().get(2).isEmpty());
    }

    /** @return only those of the jobs that somebody asked for, not of whoever looks how far they are */
    List<CapturedStatement> ofJobsDuring(Work work) throws Exception {
        return during(work, tell -> tell.values().get(1).startsWith("job-"));
    }

    /** @param counts whether a transaction does, by how it says who asks */
    private List<CapturedStatement> during(Work work, Predicate<CapturedStatement> counts) throws Exception {
        long from = Files.size(log);
        settings(
                "alter system set log_statement = 'all'",
                "alter system set log_line_prefix = '@%p %u@'",
                "alter system set log_parameter_max_length = 2000");
        try {
            work.run();
        } finally {
            settings(
                    "alter system reset log_statement",
                    "alter system reset log_line_prefix",
                    "alter system reset log_parameter_max_length");
        }
        return read(from, counts);
    }

    private void settings(String... commands) throws SQLException, InterruptedException {
        try (Statement statement = superuser.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
            statement.execute("select pg_reload_conf()");
        }
        TimeUnit.MILLISECONDS.sleep(SETTLING_MILLIS);
    }

    private List<CapturedStatement> read(long from, Predicate<CapturedStatement> counts) throws IOException {
        byte[] bytes;
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(from);
            bytes = new byte[(int) (file.length() - from)];
            file.readFully(bytes);
        }
        List<CapturedStatement> captured = new ArrayList<>();
        Map<String, Session> sessions = new HashMap<>();
        for (String entry : new String(bytes, StandardCharsets.UTF_8).split("\n(?!\t)")) {
            Matcher parts = ENTRY.matcher(entry);
            if (!parts.matches() || !parts.group(2).equals(application)) {
                continue;
            }
            Session session = sessions.computeIfAbsent(parts.group(1), backend -> new Session(captured, counts));
            Matcher executed = EXECUTED.matcher(parts.group(4));
            if (parts.group(3).equals("LOG") && executed.matches()) {
                session.begins(executed.group(1).replace("\n\t", "\n").strip());
            } else if (parts.group(3).equals("DETAIL")) {
                session.has(values(parts.group(4)));
            }
        }
        return captured;
    }

    /**
     * What one connection asks. Who asks is said when a transaction begins, the sealer and the jobs' workers in the third
     * value; the check of the pooled connection comes before that, so that it waits until it is known whose it was.
     */
    private static final class Session {
        private final List<CapturedStatement> captured;
        private final Predicate<CapturedStatement> counts;
        private final List<CapturedStatement> waiting = new ArrayList<>();
        private Boolean counted;
        private String open;

        Session(List<CapturedStatement> captured, Predicate<CapturedStatement> counts) {
            this.captured = captured;
            this.counts = counts;
        }

        /** Its values, where it has any, stand in the next line of the log. */
        void begins(String sql) {
            open = sql;
            if (sql.indexOf('$') < 0) {
                has(List.of());
            }
        }

        void has(List<String> values) {
            if (open == null) {
                return;
            }
            CapturedStatement one = new CapturedStatement(open, values);
            open = null;
            if (one.tells()) {
                counted = counts.test(one);
            }
            if (ENDING.matcher(one.sql()).matches()) {
                counted = null;
                waiting.clear();
            } else if (!CONTROL.matcher(one.sql()).matches()) {
                waiting.add(one);
                settle();
            }
        }

        private void settle() {
            if (counted == null) {
                return;
            }
            if (counted) {
                captured.addAll(waiting);
            }
            waiting.clear();
        }
    }

    private static List<String> values(String detail) {
        List<String> values = new ArrayList<>();
        Matcher value = VALUE.matcher(detail);
        while (value.find()) {
            values.add(value.group(2) == null ? null : value.group(2).replace("''", "'"));
        }
        return values;
    }
}
