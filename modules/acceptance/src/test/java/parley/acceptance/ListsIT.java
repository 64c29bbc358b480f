package parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import parley.core.access.Role;

/** Named lists and saved views over REST. */
class ListsIT extends ParleyIT {
    private static HttpResponse<String> made(String name, boolean shared) throws Exception {
        HttpResponse<String> made = call(
                Role.STEWARD,
                "POST",
                "/lists",
                "{\"name\":\"" + name + "\",\"language\":\"en\",\"purpose\":\"A test\",\"shared\":" + shared + "}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return made;
    }

    @Test
    void peopleComeAndGoWithAReasonAndTheirAnswersStay() throws Exception {
        HttpResponse<String> made = made("Panel on ports", true);
        String address = "/lists/" + json(made).get("id").getAsLong();
        assertThat(made.headers().firstValue("Location").orElseThrow()).endsWith(address);

        String added = call(
                        Role.OFFICIAL,
                        "POST",
                        address + "/members",
                        "{\"people\":[1001,1002,1003],\"reason\":\"speakers\"}")
                .body();
        assertThat(added).contains("3");
        HttpResponse<String> found = call(
                Role.OFFICIAL,
                "POST",
                address + "/members",
                "{\"criteria\":{\"country\":\"IDN\"},\"reason\":\"from Indonesia\"}");
        assertThat(found.statusCode()).as(found.body()).isEqualTo(200);
        int listed = json(call(Role.MANAGER, "GET", address + "/members?size=200", null))
                .get("total")
                .getAsInt();
        assertThat(listed).isGreaterThan(3);
        assertThat(json(call(Role.MANAGER, "GET", address, null)).get("people").getAsInt())
                .isEqualTo(listed);
        assertThat(json(call(
                                Role.MANAGER,
                                "GET",
                                "/people?size=200&list=" + address.substring("/lists/".length()),
                                null))
                        .get("total")
                        .getAsInt())
                .as("the same people by the people's own filter")
                .isEqualTo(listed);

        HttpResponse<String> noted = call(
                Role.OFFICIAL,
                "POST",
                address + "/events",
                "{\"people\":[1001],\"kind\":\"UNSUBSCRIBED\",\"day\":\"2026-11-02\",\"note\":\"by reply\"}");
        assertThat(noted.statusCode()).as(noted.body()).isEqualTo(200);
        assertThat(call(Role.MANAGER, "GET", address + "/members?status=UNSUBSCRIBED", null)
                        .body())
                .contains("\"total\":1,", "\"statusDay\":\"2026-11-02\"");
        assertThat(call(Role.STEWARD, "GET", address + "/addresses", null).body())
                .doesNotContain("amelie.exemple@example.org");

        HttpResponse<String> removed = call(
                Role.OFFICIAL, "POST", address + "/members/remove", "{\"people\":[1002],\"reason\":\"cannot come\"}");
        assertThat(removed.statusCode()).as(removed.body()).isEqualTo(200);
        assertThat(json(call(Role.MANAGER, "GET", address, null)).get("people").getAsInt())
                .isEqualTo(listed - 1);
        assertThat(call(Role.MANAGER, "GET", address + "/history?size=200", null)
                        .body())
                .contains("speakers", "cannot come", "by reply");
    }

    @Test
    void aListOfOnesOwnIsNotThereForOthersAndReasonsAreAsked() throws Exception {
        HttpResponse<String> mine = made("Mine alone", false);
        String address = "/lists/" + json(mine).get("id").getAsLong();
        assertThat(call(Role.OFFICIAL, "GET", address, null).statusCode()).isEqualTo(404);
        assertThat(call(Role.OFFICIAL, "GET", address + "/members", null).statusCode())
                .isEqualTo(404);
        assertThat(call(Role.OFFICIAL, "GET", "/lists?size=200", null).body()).doesNotContain("Mine alone");

        HttpResponse<String> unsaid = call(
                Role.STEWARD,
                "POST",
                address + "/members",
                "{\"people\":[1001],\"reason\":\" \"}",
                "Accept-Language",
                "fr");
        assertThat(unsaid.statusCode()).as(unsaid.body()).isEqualTo(400);
        assertThat(unsaid.body()).contains("\"field\":\"reason\"");
        assertThat(call(Role.STEWARD, "PUT", address, "{\"name\":\"x\"}").statusCode())
                .isEqualTo(428);
        String etag = mine.headers().firstValue("ETag").orElseThrow();
        assertThat(call(Role.STEWARD, "PATCH", address, "{\"name\":\"Mine still\"}", "If-Match", etag)
                        .statusCode())
                .isEqualTo(200);
        assertThat(call(Role.STEWARD, "PATCH", address, "{\"name\":\"Mine again\"}", "If-Match", etag)
                        .statusCode())
                .isEqualTo(412);
        assertThat(call(Role.MANAGER, "POST", "/lists", "{\"name\":\"A manager's\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aSharedViewIsThereForOthersAndOneOfOnesOwnIsNot() throws Exception {
        String view = "{\"page\":\"/contacts/people/list\",\"name\":\"%s\",\"query\":\"country=CAN\",\"shared\":%s}";
        HttpResponse<String> shared = call(Role.OFFICIAL, "POST", "/views", view.formatted("Canadians", true));
        assertThat(shared.statusCode()).as(shared.body()).isEqualTo(201);
        HttpResponse<String> own = call(Role.OFFICIAL, "POST", "/views", view.formatted("For me", false));
        String seen = call(Role.STEWARD, "GET", "/views?list=/contacts/people/list", null)
                .body();
        assertThat(seen).contains("Canadians", "\"mine\":false").doesNotContain("For me");
        assertThat(call(Role.OFFICIAL, "GET", "/views?list=/contacts/people/list", null)
                        .body())
                .contains("Canadians", "For me");

        String address = "/views/" + json(own).get("id").getAsLong();
        assertThat(own.headers().firstValue("Location").orElseThrow()).endsWith(address);
        assertThat(json(call(Role.OFFICIAL, "GET", address, null))).isEqualTo(json(own));
        assertThat(call(Role.STEWARD, "GET", address, null).statusCode()).isEqualTo(404);
        assertThat(call(Role.STEWARD, "DELETE", address, null).statusCode()).isEqualTo(404);
        assertThat(call(Role.OFFICIAL, "DELETE", address, null).statusCode()).isEqualTo(204);
        assertThat(call(Role.OFFICIAL, "GET", "/views?list=/contacts/people/list", null)
                        .body())
                .doesNotContain("For me");
        assertThat(call(Role.OFFICIAL, "POST", "/views", "{\"page\":\"/contacts/people/list\",\"name\":\" \"}")
                        .statusCode())
                .isEqualTo(400);
    }
}
