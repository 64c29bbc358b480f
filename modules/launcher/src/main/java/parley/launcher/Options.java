package parley.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The words behind {@code ./parley}: a command, its arguments, and {@code --name value} options. */
record Options(String command, List<String> arguments, Map<String, String> values) {
    private static final Set<String> FLAGS = Set.of("sample", "password-stdin", "dev");
    private static final Set<String> NAMED = Set.of("port", "data", "name", "role", "language", "people", "only");

    static Options parse(String... words) {
        List<String> plain = new ArrayList<>();
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (!word.startsWith("--")) {
                plain.add(word);
                continue;
            }
            String name = word.substring(2);
            if (FLAGS.contains(name)) {
                values.put(name, "true");
            } else if (NAMED.contains(name) && i + 1 < words.length) {
                values.put(name, words[++i]);
            } else {
                throw new Refusal("There is no option " + word + ", or its value is missing. See ./parley help.");
            }
        }
        String command = plain.isEmpty() ? "help" : plain.remove(0);
        return new Options(command, List.copyOf(plain), Map.copyOf(values));
    }

    boolean flag(String name) {
        return values.containsKey(name);
    }

    String value(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    int port() {
        String port = value("port", "8080");
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535) {
            throw new Refusal("--port takes a number up to 65535, not " + port + ".");
        }
        return Integer.parseInt(port);
    }

    /** @return the numbers of {@code --people}, as given */
    List<Integer> people() {
        String numbers = value("people", "1000,10000,100000");
        if (!numbers.matches("\\d{1,7}(,\\d{1,7})*")) {
            throw new Refusal("--people takes numbers such as 1000,10000, not " + numbers + ".");
        }
        return Arrays.stream(numbers.split(",")).map(Integer::valueOf).toList();
    }

    /** @return which of these works {@code --only} names; all of them where it is not given */
    Set<String> only(Set<String> works) {
        if (!flag("only")) {
            return works;
        }
        Set<String> named = new TreeSet<>(Arrays.asList(value("only", "").split(",")));
        if (!works.containsAll(named)) {
            throw new Refusal("--only takes some of " + String.join(",", new TreeSet<>(works)) + ", not "
                    + value("only", "") + ".");
        }
        return named;
    }

    /** @return where this installation keeps its data */
    Path data() {
        String otherwise = flag("sample") ? "sample" : "data";
        return values.containsKey("data") ? Path.of(values.get("data")) : Path.of(".parley", otherwise);
    }

    String argument(int index, String what) {
        if (arguments.size() <= index) {
            throw new Refusal("Say which " + what + ". See ./parley help.");
        }
        return arguments.get(index);
    }
}
