package parley.app.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    private static Caller caller(Role role) {
        Set<Role> roles = role == Role.NEGOTIATOR ? Set.of(Role.OFFICIAL, role) : Set.of(role);
        return new Caller(1L, 1L, "", null, roles, Set.of(), Language.EN, null);
    }

    @TestFactory
    Stream<DynamicTest> restByRole() {
        return Arrays.stream(Role.values())
                .flatMap(role -> operations().stream().flatMap(operation -> operation.rest().stream()
                        .map(rest -> dynamicTest(role + " " + rest, () -> {
                            String[] parts = rest.split(" ");
                            String body = parts[0].equals("GET") || parts[0].equals("DELETE") ? null : "{}";
                            int status = call(role, parts[0], parts[1].replaceAll("\\{[^}]*}", "999999"), body)
                                    .statusCode();
                            if (operation.allows(caller(role))) {
                                assertThat(status).isNotIn(401, 403, 405, 500);
                            } else {
                                assertThat(status).isIn(403, 404, 428, 400);
                                assertThat(status).isNotEqualTo(500);
                            }
                        }))));
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
                                int expected = operation.allows(caller(role)) ? 200 : 403;
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
