package parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parley.core.access.AccessTable;
import parley.core.access.Caller;
import parley.core.access.Operation;
import parley.core.access.OperationCatalogue;
import parley.core.access.Role;
import parley.core.text.Language;
import parley.testing.Browser;

/** Every cell of the access table, over the wire. */
class AccessIT extends ParleyIT {
    static List<Operation> operations() {
        List<OperationCatalogue> catalogues = new ArrayList<>();
        ServiceLoader.load(OperationCatalogue.class).forEach(catalogues::add);
        return List.copyOf(new AccessTable(catalogues).operations());
    }

    /** The negotiator of the sample is an official too: roles add up. */
    static Caller caller(Role role) {
        Set<Role> roles = role == Role.NEGOTIATOR ? Set.of(Role.OFFICIAL, role) : Set.of(role);
        return new Caller(1L, 1L, "", null, roles, listed(role) ? LISTS : Set.of(), Language.EN, null);
    }

    /** Lists that the sample's negotiator is on, and nobody else. */
    private static final Set<String> LISTS = Set.of("SPS", "TIG", "MANDATE");

    private static boolean listed(Role role) {
        return role == Role.NEGOTIATOR;
    }

    /**
     * Reads answer 200 to who may and 403 to who may not. Writes are sent with an entity tag that no record has and with
     * nothing in them, so that who may gets as far as the rules, and who may not is stopped before them.
     */
    @TestFactory
    Stream<DynamicTest> restByRole() {
        return Arrays.stream(Role.values())
                .flatMap(role -> operations().stream().flatMap(operation -> operation.rest().stream()
                        .map(rest -> dynamicTest(role + " " + rest, () -> {
                            String[] parts = rest.split(" ");
                            boolean reads = parts[0].equals("GET");
                            boolean allowed = operation.allows(caller(role));
                            // What may really be deleted is asked of a record that is not there.
                            String path =
                                    parts[0].equals("DELETE") && allowed ? missing(parts[1]) : existing(role, parts[1]);
                            String body = reads || parts[0].equals("DELETE") ? null : "{}";
                            HttpResponse<String> answer =
                                    call(role, parts[0], path, body, "If-Match", "\"999999\"", "Accept", "*/*");
                            if (!allowed) {
                                // A type of body that an address takes none of is refused to anybody, before rights.
                                assertThat(answer.statusCode()).as(path).isIn(reads ? List.of(403) : List.of(403, 415));
                                assertThat(answer.body()).doesNotContain("\"items\"");
                            } else if (reads) {
                                assertThat(answer.statusCode() == 200
                                                || answer.statusCode() == 404 && path.contains(NOT_THERE)
                                                || answer.statusCode() == 400 && lacksAParameter(answer))
                                        .as(path + answer.body())
                                        .isTrue();
                            } else {
                                assertThat(answer.statusCode())
                                        .as(path + answer.body())
                                        .isNotIn(401, 403, 405, 428, 500);
                            }
                        }))));
    }

    private static final String NOT_THERE = "999999";
    private static final Map<String, String> FIRST = new HashMap<>();

    private static String missing(String path) {
        return path.replaceAll("\\{[^}]*}", NOT_THERE);
    }

    /** A list that is always of something, such as the views of one list, says which parameter it lacks. */
    private static boolean lacksAParameter(HttpResponse<String> answer) {
        return answer.body().contains("\"field\":");
    }

    /** @return the path of the first record that the role's own list has, or else of one that is not there */
    private static String existing(Role role, String path) throws Exception {
        int parameter = path.indexOf("/{");
        if (parameter < 0) {
            return path;
        }
        String list = path.substring(0, parameter);
        String first = FIRST.get(role + list);
        if (first == null) {
            first = first(role, list);
            FIRST.put(role + list, first);
        }
        return path.replaceFirst("\\{[^}]*}", first).replaceAll("\\{[^}]*}", NOT_THERE);
    }

    private static String first(Role role, String list) throws Exception {
        boolean listed =
                operations().stream().anyMatch(operation -> operation.rest().contains("GET " + list));
        HttpResponse<String> answer = listed ? call(role, "GET", list, null) : null;
        if (answer == null || answer.statusCode() != 200) {
            return NOT_THERE;
        }
        JsonElement all = JsonParser.parseString(answer.body());
        JsonElement items = all.isJsonObject() ? all.getAsJsonObject().get("items") : all;
        if (items == null || !items.isJsonArray() || items.getAsJsonArray().isEmpty()) {
            return NOT_THERE;
        }
        JsonObject item = items.getAsJsonArray().get(0).getAsJsonObject();
        return Stream.of("id", "code", "kind")
                .filter(item::has)
                .map(key -> item.get(key).getAsString())
                .findFirst()
                .orElse(NOT_THERE);
    }

    @TestFactory
    Stream<DynamicTest> nothingOverRestWithoutAToken() {
        return operations().stream()
                .flatMap(operation -> operation.rest().stream())
                .map(rest -> dynamicTest(rest, () -> {
                    String[] parts = rest.split(" ");
                    assertThat(call(null, parts[0], parts[1].replaceAll("\\{[^}]*}", "1"), null)
                                    .statusCode())
                            .isEqualTo(401);
                }));
    }

    @TestFactory
    Stream<DynamicTest> pagesByRole() {
        return Arrays.stream(Role.values())
                .map(role -> dynamicTest(role.name(), () -> {
                    List<String> wrong = new ArrayList<>();
                    try (Browser.Window window = signedIn(role, "en")) {
                        Page page = window.page();
                        for (Operation operation : operations()) {
                            for (Operation.PageEntry entry : operation.pages()) {
                                String query = entry.example() == null ? "" : "?" + entry.example();
                                int status = page.request()
                                        .get(server().base() + entry.path() + query)
                                        .status();
                                Caller caller = caller(role);
                                boolean known =
                                        entry.list() == null || caller.lists().contains(entry.list());
                                int expected = !operation.allows(caller) ? 403 : known ? 200 : 404;
                                if (status != expected) {
                                    wrong.add(entry.path() + query + " answers " + status + ", not " + expected);
                                }
                            }
                        }
                    }
                    assertThat(wrong).isEmpty();
                }));
    }
}
