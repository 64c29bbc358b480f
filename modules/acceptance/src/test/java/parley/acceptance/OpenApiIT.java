package parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import parley.core.access.Role;

class OpenApiIT extends ParleyIT {
    private static final String SCHEMAS = "#/components/schemas/";
    /** Short lists that come whole and take no page. */
    private static final Set<String> WHOLE = Set.of(
            "/api/v1/activities/{id}/due-proposals",
            "/api/v1/activities/{id}/updates",
            "/api/v1/agreements",
            "/api/v1/meetings/{id}/outcomes",
            "/api/v1/plans");

    private static JsonObject document;

    @BeforeAll
    static void read() throws Exception {
        document = JsonParser.parseString(get("/openapi").body()).getAsJsonObject();
    }

    private static JsonObject schema(String name) {
        return document.getAsJsonObject("components").getAsJsonObject("schemas").getAsJsonObject(name);
    }

    @Test
    void describesExactlyTheOperationsOfTheAccessTable() {
        Set<String> described = new TreeSet<>();
        document.getAsJsonObject("paths").entrySet().forEach(path -> path.getValue()
                .getAsJsonObject()
                .keySet()
                .forEach(verb -> described.add(
                        verb.toUpperCase(Locale.ROOT) + " " + path.getKey().substring("/api/v1".length()))));
        Set<String> table = new TreeSet<>();
        AccessIT.operations().forEach(operation -> table.addAll(operation.rest()));
        assertThat(described).isEqualTo(table);
    }

    /** A parameter that a list reads and the document does not name is one that no program finds. */
    @Test
    void everyListNamesTheParametersThatItReads() {
        document.getAsJsonObject("paths").entrySet().forEach(path -> {
            JsonObject get = path.getValue().getAsJsonObject().getAsJsonObject("get");
            JsonObject page = get == null ? null : answer(get);
            boolean whole = WHOLE.contains(path.getKey());
            if (page != null
                    && !whole
                    && page.has("properties")
                    && page.getAsJsonObject("properties").has("totalIsExact")) {
                assertThat(parameters(path.getKey())).as(path.getKey()).contains("page", "size", "sort");
            }
        });
        assertThat(parameters("/api/v1/people"))
                .contains("q", "country", "sector", "organization", "tag", "list", "state")
                .doesNotHaveDuplicates();
        assertThat(parameters("/api/v1/memberships")).contains("council", "person", "role", "term");
        JsonObject posts = document.getAsJsonObject("paths")
                .getAsJsonObject("/api/v1/duplicates/not-same")
                .getAsJsonObject("post");
        assertThat(posts.getAsJsonObject("responses").keySet()).contains("204").doesNotContain("201");
    }

    private static List<String> parameters(String path) {
        List<String> names = new ArrayList<>();
        document.getAsJsonObject("paths")
                .getAsJsonObject(path)
                .getAsJsonObject("get")
                .getAsJsonArray("parameters")
                .forEach(each -> names.add(each.getAsJsonObject().get("name").getAsString()));
        return names;
    }

    @Test
    void everyReferenceLeadsToASchemaAndEveryOperationHasItsOwnName() {
        Matcher refs = Pattern.compile(SCHEMAS + "(\\w+)").matcher(document.toString());
        while (refs.find()) {
            assertThat(schema(refs.group(1))).as(refs.group(1)).isNotNull();
        }
        Set<String> names = new HashSet<>();
        Matcher ids = Pattern.compile("\"operationId\":\"(\\w+)\"").matcher(document.toString());
        while (ids.find()) {
            assertThat(names.add(ids.group(1))).as(ids.group(1)).isTrue();
        }
    }

    @Test
    void everyListAnswersWithTheMembersOfItsSchema() throws Exception {
        int rows = 0;
        for (String path : document.getAsJsonObject("paths").keySet()) {
            JsonObject item = document.getAsJsonObject("paths").getAsJsonObject(path);
            JsonObject page = path.contains("{") || !item.has("get") ? null : answer(item.getAsJsonObject("get"));
            if (page == null
                    || !page.has("properties")
                    || !page.getAsJsonObject("properties").has("items")) {
                continue;
            }
            JsonArray items = JsonParser.parseString(whoeverMayRead(path.substring("/api/v1".length())))
                    .getAsJsonObject()
                    .getAsJsonArray("items");
            assertThat(items).as(path).isNotNull();
            String name = page.getAsJsonObject("properties")
                    .getAsJsonObject("items")
                    .getAsJsonObject("items")
                    .get("$ref")
                    .getAsString()
                    .substring(SCHEMAS.length());
            for (JsonElement row : items) {
                assertThat(row.getAsJsonObject().keySet())
                        .as(path)
                        .isEqualTo(schema(name).getAsJsonObject("properties").keySet());
                rows++;
            }
        }
        assertThat(rows).isGreaterThan(50);
    }

    private static String whoeverMayRead(String path) throws Exception {
        for (Role role : Role.values()) {
            HttpResponse<String> answer = call(role, "GET", path, null);
            if (answer.statusCode() == 200) {
                return answer.body();
            }
        }
        throw new AssertionError("nobody may read " + path);
    }

    private static JsonObject answer(JsonObject operation) {
        JsonObject content =
                operation.getAsJsonObject("responses").getAsJsonObject("200").getAsJsonObject("content");
        return content.has("application/json")
                ? content.getAsJsonObject("application/json").getAsJsonObject("schema")
                : null;
    }
}
