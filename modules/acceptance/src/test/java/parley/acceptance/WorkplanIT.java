package parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import parley.core.access.Role;

class WorkplanIT extends ParleyIT {
    private static String meeting(String start, String agenda) {
        return "{\"start\":\"" + start + "\",\"status\":\"HELD\",\"format\":\"VIRTUAL\","
                + "\"parties\":{\"CAN\":\"PRESENT\",\"SGP\":\"EXCUSED\"},\"agenda\":[" + agenda + "]}";
    }

    @Test
    void theFiveFormerAndPresentPlansAreThereAndOnlyTheLastHasAreas() throws Exception {
        JsonArray plans = json(call(Role.MANAGER, "GET", "/plans", null)).getAsJsonArray("items");
        assertThat(plans).hasSize(5);
        assertThat(plans.get(0).getAsJsonObject().get("code").getAsString()).isEqualTo("WP-2026-2030");
        for (int i = 0; i < 5; i++) {
            assertThat(plans.get(i).getAsJsonObject().getAsJsonArray("areas")).hasSize(i == 0 ? 6 : 0);
        }
    }

    @Test
    void otherForumsAreAListOfTheirOwn() throws Exception {
        assertThat(json(call(Role.OFFICIAL, "GET", "/forum-meetings", null))
                        .get("total")
                        .getAsInt())
                .isEqualTo(13);
        assertThat(json(call(Role.OFFICIAL, "GET", "/meetings?year=2019", null))
                        .get("total")
                        .getAsInt())
                .isZero();
    }

    @Test
    void logsAMeetingWhoseActionStandsInTheOneRegister() throws Exception {
        HttpResponse<String> logged = call(
                Role.OFFICIAL,
                "POST",
                "/meetings",
                meeting(
                        "2033-03-02",
                        "{\"title\":{\"en\":\"Ports\"},\"outcomes\":[{\"kind\":\"DECISION\",\"text\":{\"en\":\"Go on\"}},"
                                + "{\"kind\":\"ACTION\",\"text\":{\"en\":\"List the ports\"},\"party\":\"SGP\",\"due\":\"2033-05-01\"}]}"));
        assertThat(logged.statusCode()).as(logged.body()).isEqualTo(201);
        JsonObject meeting = json(logged);
        assertThat(meeting.get("number").getAsInt()).isEqualTo(1);
        assertThat(meeting.get("heldThatYear").getAsInt()).isEqualTo(1);
        String id = meeting.get("id").getAsString();
        JsonArray outcomes = json(call(Role.MANAGER, "GET", "/meetings/" + id + "/outcomes", null))
                .getAsJsonArray("items");
        assertThat(outcomes).hasSize(2);
        assertThat(outcomes.get(0).getAsJsonObject().get("action").isJsonNull()).isTrue();
        assertThat(outcomes.get(1).getAsJsonObject().get("action").isJsonNull()).isFalse();
    }

    @Test
    void anItemThatSomebodyOwesSomethingFromCannotBeLeftOut() throws Exception {
        HttpResponse<String> logged = call(
                Role.OFFICIAL,
                "POST",
                "/meetings",
                meeting(
                        "2034-03-02",
                        "{\"title\":{\"en\":\"Seeds\"},\"outcomes\":[{\"kind\":\"ACTION\",\"text\":{\"en\":\"Send notes\"}}]}"));
        String id = json(logged).get("id").getAsString();
        String etag = logged.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> refused =
                call(Role.OFFICIAL, "PATCH", "/meetings/" + id, "{\"agenda\":[]}", "If-Match", etag);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);
        assertThat(refused.body()).contains("Seeds");
        HttpResponse<String> kept =
                call(Role.OFFICIAL, "PATCH", "/meetings/" + id, "{\"parties\":{}}", "If-Match", etag);
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        assertThat(kept.headers().firstValue("ETag"))
                .isNotEqualTo(logged.headers().firstValue("ETag"));
        assertThat(call(Role.OFFICIAL, "PATCH", "/meetings/" + id, "{\"parties\":{}}", "If-Match", etag)
                        .statusCode())
                .isEqualTo(412);
    }

    @Test
    void anActivityKeepsWhatWasReportedAndItsOriginalDueDate() throws Exception {
        HttpResponse<String> logged = call(
                Role.OFFICIAL,
                "POST",
                "/activities",
                "{\"plan\":\"WP-2026-2030\",\"code\":\"9.9\",\"title\":{\"en\":\"Trial\"},\"due\":\"2027-06\"}");
        assertThat(logged.statusCode()).as(logged.body()).isEqualTo(201);
        String id = json(logged).get("id").getAsString();
        String etag = logged.headers().firstValue("ETag").orElseThrow();
        assertThat(call(Role.OFFICIAL, "PATCH", "/activities/" + id, "{\"due\":\"2028\"}", "If-Match", etag)
                        .body())
                .contains("dueReason");
        HttpResponse<String> moved = call(
                Role.OFFICIAL,
                "PATCH",
                "/activities/" + id,
                "{\"due\":\"2028\",\"dueReason\":\"Funding\"}",
                "If-Match",
                etag);
        assertThat(json(moved).get("due").getAsString()).isEqualTo("2027-06");
        JsonObject proposed = json(moved).getAsJsonObject("proposedDue");
        assertThat(proposed.get("due").getAsString()).isEqualTo("2028");
        String decide =
                "/activities/" + id + "/due-proposals/" + proposed.get("id").getAsString();
        assertThat(call(Role.OFFICIAL, "POST", decide + "/approve", "{}").statusCode())
                .isEqualTo(403);
        HttpResponse<String> withoutNote =
                call(Role.MANAGER, "POST", decide + "/refuse", "{}", "Accept-Language", "fr-CA");
        assertThat(withoutNote.statusCode()).as(withoutNote.body()).isEqualTo(400);
        assertThat(withoutNote.body()).contains("\"note\"").contains("raison");
        JsonObject approved = json(call(Role.MANAGER, "POST", decide + "/approve", "{}"));
        assertThat(approved.get("due").getAsString()).isEqualTo("2028");
        assertThat(approved.get("originalDue").getAsString()).isEqualTo("2027-06");
        assertThat(call(Role.MANAGER, "POST", decide + "/approve", "{}").statusCode())
                .isEqualTo(409);
        String report = "{\"status\":\"%s\",\"percent\":%d,\"effective\":\"%s\"}";
        call(
                Role.OFFICIAL,
                "POST",
                "/activities/" + id + "/updates",
                report.formatted("IN_PROGRESS", 40, "2026-03-01"));
        call(Role.OFFICIAL, "POST", "/activities/" + id + "/updates", report.formatted("COMPLETED", 100, "2026-10-01"));
        assertThat(call(Role.MANAGER, "GET", "/activities?q=9.9&asOf=2026-05-01", null)
                        .body())
                .contains("\"IN_PROGRESS\"");
        assertThat(call(Role.MANAGER, "GET", "/activities?q=9.9", null).body()).contains("\"COMPLETED\"");
    }

    @Test
    void anArchivedMeetingLeavesTheListWithItsReasonAndComesBack() throws Exception {
        HttpResponse<String> logged = call(Role.OFFICIAL, "POST", "/meetings", meeting("2037-03-02", ""));
        String address = "/meetings/" + json(logged).get("id").getAsString();
        String etag = logged.headers().firstValue("ETag").orElseThrow();
        assertThat(call(Role.OFFICIAL, "POST", address + "/archive", "{\"reason\":\"\"}", "If-Match", etag)
                        .statusCode())
                .isEqualTo(400);
        assertThat(call(Role.OFFICIAL, "POST", address + "/archive", "{\"reason\":\"Logged twice\"}")
                        .statusCode())
                .isEqualTo(428);
        HttpResponse<String> archived =
                call(Role.OFFICIAL, "POST", address + "/archive", "{\"reason\":\"Logged twice\"}", "If-Match", etag);
        assertThat(json(archived).getAsJsonObject("archived").get("reason").getAsString())
                .isEqualTo("Logged twice");
        assertThat(total("/meetings?year=2037")).isZero();
        assertThat(total("/meetings?year=2037&state=ARCHIVED")).isEqualTo(1);
        call(
                Role.OFFICIAL,
                "POST",
                address + "/restore",
                "{}",
                "If-Match",
                archived.headers().firstValue("ETag").orElseThrow());
        assertThat(total("/meetings?year=2037")).isEqualTo(1);
    }

    @Test
    void fieldErrorsNameTheItemInTheLanguageAskedFor() throws Exception {
        String agenda = "{\"title\":{\"en\":\"Ports\"}},{\"notes\":{\"fr\":\"Sans titre\"}}";
        HttpResponse<String> refused =
                call(Role.OFFICIAL, "POST", "/meetings", meeting("2038-03-02", agenda), "Accept-Language", "fr-CA");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(refused.body()).contains("agenda[1].title").contains("Écrivez un titre");
    }

    private int total(String address) throws Exception {
        return json(call(Role.MANAGER, "GET", address, null)).get("total").getAsInt();
    }
}
