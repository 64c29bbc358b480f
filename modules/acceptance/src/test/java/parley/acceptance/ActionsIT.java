package parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import parley.core.access.Role;

class ActionsIT extends ParleyIT {
    @Test
    void theSecondToMoveAnActionIsTold() throws Exception {
        HttpResponse<String> read = call(Role.OFFICIAL, "GET", "/actions/1", null);
        assertThat(read.statusCode()).isEqualTo(200);
        String etag = read.headers().firstValue("ETag").orElseThrow();
        String done = "{\"status\":\"DONE\",\"evidence\":\"Sent on 3 March\"}";
        HttpResponse<String> moved = call(Role.OFFICIAL, "PATCH", "/actions/1", done, "If-Match", etag);
        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
        assertThat(moved.body()).contains("\"status\":\"DONE\"", "Sent on 3 March");
        assertThat(call(Role.MANAGER, "PATCH", "/actions/1", "{\"status\":\"CANCELLED\"}", "If-Match", etag)
                        .statusCode())
                .isEqualTo(412);
        String again = moved.headers().firstValue("ETag").orElseThrow();
        assertThat(call(Role.OFFICIAL, "PATCH", "/actions/1", "{\"status\":\"IN_PROGRESS\"}", "If-Match", again)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void filtersAsThePageDoes() throws Exception {
        assertThat(call(Role.MANAGER, "GET", "/actions?open=true&party=CAN", null)
                        .body())
                .contains("\"party\":\"CAN\"")
                .doesNotContain("\"status\":\"DONE\"");
    }
}
