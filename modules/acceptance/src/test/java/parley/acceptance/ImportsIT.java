package parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.core.access.Role;

class ImportsIT extends ParleyIT {
    private static final String LIST = "First Name,Last Name,Company,E-mail Address\r\n"
            + "Ana,Importada,Importada Foods inc.,ana@importada.example.org\r\n"
            + "Bo,Importada,Importada Foods inc.,bo@importada\r\n";

    private static HttpResponse<String> send(Role role, String kind, String name, String content, String language)
            throws Exception {
        return send(role, "/imports", Map.of("kind", kind), name, content, language);
    }

    @Test
    void previewsAppliesGivesBadRowsBackAndUndoes() throws Exception {
        HttpResponse<String> sent = send(Role.STEWARD, "people", "contacts.csv", LIST, "en");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);
        String location = sent.headers().firstValue("Location").orElseThrow();
        String path = location.substring(location.indexOf("/imports/"));
        JsonObject preview = json(call(Role.STEWARD, "GET", path, null));
        assertThat(preview.get("state").getAsString()).isEqualTo("PREVIEWED");
        assertThat(preview.get("encoding").getAsString()).isEqualTo("UTF-8");
        assertThat(preview.get("delimiter").getAsString()).isEqualTo(",");
        assertThat(preview.get("headerRow").getAsInt()).isEqualTo(1);
        assertThat(preview.getAsJsonObject("mapping").get("Company").getAsString())
                .isEqualTo("organization");
        assertThat(preview.getAsJsonObject("counts").get("new").getAsInt()).isEqualTo(1);
        assertThat(preview.getAsJsonObject("counts").get("error").getAsInt()).isEqualTo(1);
        assertThat(preview.getAsJsonObject("progress").get("total").getAsInt()).isEqualTo(2);
        JsonObject row = json(call(Role.STEWARD, "GET", path + "/rows?verdict=error", null, "Accept-Language", "fr"))
                .getAsJsonArray("items")
                .get(0)
                .getAsJsonObject();
        assertThat(row.get("row").getAsInt()).isEqualTo(3);
        assertThat(row.get("column").getAsString()).isEqualTo("E-mail Address");
        assertThat(row.get("message").getAsString()).contains("domaine complet");
        assertThat(row.getAsJsonObject("values").get("First Name").getAsString())
                .isEqualTo("Bo");

        assertThat(call(Role.STEWARD, "GET", "/people?q=importada", null).body())
                .contains("\"total\":0,");
        HttpResponse<String> applied = call(Role.STEWARD, "POST", path + "/apply", null);
        assertThat(applied.statusCode()).as(applied.body()).isEqualTo(200);
        assertThat(json(applied).get("state").getAsString()).isEqualTo("APPLIED");
        assertThat(call(Role.STEWARD, "GET", "/people?q=importada", null).body())
                .contains("\"total\":1,");
        assertThat(call(Role.STEWARD, "GET", path + "/rejected", null).body())
                .contains("bo@importada", "has no full domain");
        assertThat(call(Role.STEWARD, "POST", path + "/apply", null).statusCode())
                .isEqualTo(409);

        assertThat(json(call(Role.STEWARD, "POST", path + "/undo", null))
                        .get("state")
                        .getAsString())
                .isEqualTo("UNDONE");
        assertThat(call(Role.STEWARD, "GET", "/people?q=importada", null).body())
                .contains("\"total\":0,");
    }

    @Test
    void rowsAreDecidedAndMendedOverRest() throws Exception {
        String list = "First Name,Last Name,E-mail Address\nDana,Decidida,dana@decidida.example.org\n";
        String first = "/imports/"
                + json(send(Role.STEWARD, "people", "a.csv", list, "en"))
                        .get("id")
                        .getAsString();
        call(Role.STEWARD, "POST", first + "/apply", null);
        HttpResponse<String> sent = send(
                Role.STEWARD,
                "people",
                "b.csv",
                "First Name,Last Name,E-mail Address\nUlla,Otra,dana@decidida.example.org\nBo,Decidida,bo@decidida\n",
                "en");
        String path = "/imports/" + json(sent).get("id").getAsString();
        HttpResponse<String> open = call(Role.STEWARD, "GET", path + "/rows/2", null);
        assertThat(json(open).get("verdict").getAsString()).isEqualTo("conflict");
        String decision = path + "/rows/2/decision";
        assertThat(call(Role.STEWARD, "PUT", decision, "{\"decision\":\"NEW\"}").statusCode())
                .isEqualTo(428);
        String tag = open.headers().firstValue("ETag").orElseThrow();
        assertThat(call(Role.STEWARD, "PUT", decision, "{\"decision\":\"RECORD\",\"record\":1}", "If-Match", tag)
                        .statusCode())
                .isEqualTo(400);
        HttpResponse<String> decided = call(Role.STEWARD, "PUT", decision, "{\"decision\":\"NEW\"}", "If-Match", tag);
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);
        assertThat(json(decided).get("verdict").getAsString()).isEqualTo("new");
        String mend = "{\"values\":{\"E-mail Address\":\"bo@decidida.example.org\"}}";
        assertThat(call(Role.STEWARD, "PATCH", path + "/rows/3", mend, "If-Match", tag)
                        .statusCode())
                .isEqualTo(412);
        String seen = decided.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> refused = call(
                Role.STEWARD,
                "PATCH",
                path + "/rows/3",
                "{\"values\":{\"Schuh\":\"43\"}}",
                "If-Match",
                seen,
                "Accept-Language",
                "fr");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Schuh").doesNotContain("??");
        HttpResponse<String> mended = call(Role.STEWARD, "PATCH", path + "/rows/3", mend, "If-Match", seen);
        assertThat(json(mended).get("verdict").getAsString()).as(mended.body()).isEqualTo("new");
        assertThat(json(call(Role.STEWARD, "GET", path, null))
                        .getAsJsonObject("counts")
                        .get("new")
                        .getAsInt())
                .isEqualTo(2);
        call(Role.STEWARD, "POST", path + "/cancel", null);
        call(Role.STEWARD, "POST", first + "/undo", null);
    }

    @Test
    void registrationsJoinTheirMissionOverRest() throws Exception {
        String list = "Company,Delegate,E-mail,Province,FTE,Status\n"
                + "Inscripta inc.,\"Inscripta, Ana\",ana@inscripta.example.org,QC,12,accepted\n"
                + "Inscripta inc.,\"Inscripta, Bo\",bo@inscripta.example.org,QC,12,perhaps\n";
        HttpResponse<String> nowhere = send(Role.STEWARD, "mission-registrations", "r.csv", list, "fr");
        assertThat(nowhere.statusCode()).isEqualTo(400);
        assertThat(nowhere.body()).contains("\"field\":\"mission\"").doesNotContain("??");
        HttpResponse<String> sent = send(
                Role.STEWARD,
                "/imports",
                Map.of("kind", "mission-registrations", "mission", "TCTM-2024-PHL"),
                "r.csv",
                list,
                "fr");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);
        String path = "/imports/" + json(sent).get("id").getAsString();
        assertThat(call(Role.STEWARD, "GET", path + "/rows", null, "Accept-Language", "fr")
                        .body())
                .contains("Se joint à TCTM-2024-PHL", "n’est pas l’état d’une inscription")
                .doesNotContain("??");
        assertThat(call(Role.STEWARD, "POST", path + "/apply", null).statusCode())
                .isEqualTo(200);
        String companies = "/missions/TCTM-2024-PHL/companies?q=inscripta";
        assertThat(call(Role.MANAGER, "GET", companies, null).body())
                .contains("\"total\":1,", "\"status\":\"ACCEPTED\"", "\"province\":\"QC\"", "\"delegates\":1");
        assertThat(json(call(Role.STEWARD, "POST", path + "/undo", null))
                        .get("state")
                        .getAsString())
                .isEqualTo("UNDONE");
        assertThat(call(Role.MANAGER, "GET", companies, null).body()).contains("\"total\":0,");
    }

    @Test
    void mapsColumnsOverRest() throws Exception {
        HttpResponse<String> sent =
                send(Role.STEWARD, "people", "c.csv", "Apellido,Correo\nRestmapa,r@restmapa.example.org\n", "en");
        String path = "/imports/" + json(sent).get("id").getAsString();
        String wanted = "{\"Apellido\":\"familyName\",\"Correo\":\"email\"}";
        String tag = sent.headers().firstValue("ETag").orElseThrow();
        assertThat(call(Role.STEWARD, "PUT", path + "/mapping", wanted).statusCode())
                .isEqualTo(428);
        HttpResponse<String> mapped = call(Role.STEWARD, "PUT", path + "/mapping", wanted, "If-Match", tag);
        assertThat(mapped.statusCode()).as(mapped.body()).isEqualTo(200);
        assertThat(json(mapped).getAsJsonObject("counts").get("new").getAsInt()).isEqualTo(1);
        for (String stale : new String[] {"/apply", "/cancel"}) {
            assertThat(call(Role.STEWARD, "POST", path + stale, null, "If-Match", tag)
                            .statusCode())
                    .isEqualTo(412);
        }
        String seen = mapped.headers().firstValue("ETag").orElseThrow();
        assertThat(call(Role.STEWARD, "PUT", path + "/mapping", "{\"Apellido\":\"shoeSize\"}", "If-Match", seen)
                        .statusCode())
                .isEqualTo(400);
        assertThat(json(call(Role.STEWARD, "POST", path + "/cancel", null))
                        .get("state")
                        .getAsString())
                .isEqualTo("CANCELLED");
    }

    @Test
    void refusesInWordsWhatIsNoListAndWhoIsNoSteward() throws Exception {
        HttpResponse<String> refused = send(Role.STEWARD, "people", "evil.xlsx", "PK\u0003\u0004 nothing", "fr");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("endommagé");
        assertThat(send(Role.STEWARD, "shoes", "c.csv", LIST, "en").statusCode())
                .isEqualTo(400);
        assertThat(send(Role.OFFICIAL, "people", "c.csv", LIST, "en").statusCode())
                .isEqualTo(403);
    }

    @Test
    void bringsTheHistoryOfTheNegotiationWithAVerdictForEachRow() throws Exception {
        for (String list : List.of(
                "chapter-status|Chapter,TNC 8,TNC 99\nFS,scoping,\nFS,,scoping\n",
                "sessions|Ronde,Chapitre,Salle\nCNC 11,FS,Salle 4\nCNC 11,nulle part,Salle 4\n",
                "actions|What,Who,Round\nSend the imported annex,Canada,TNC 11\nSend nothing,Atlantis,TNC 11\n")) {
            String kind = list.substring(0, list.indexOf('|'));
            HttpResponse<String> sent = send(Role.STEWARD, kind, "h.csv", list.substring(kind.length() + 1), "fr");
            assertThat(sent.statusCode()).as(kind).isEqualTo(202);
            String path = sent.headers().firstValue("Location").orElseThrow().replaceFirst(".*/api/v1", "");
            JsonObject counts = json(call(Role.STEWARD, "GET", path, null)).getAsJsonObject("counts");
            assertThat(counts.get("new").getAsInt()).as(kind).isEqualTo(1);
            assertThat(counts.get("error").getAsInt()).as(kind).isEqualTo(1);
            assertThat(call(Role.STEWARD, "GET", path + "/rows?verdict=error", null, "Accept-Language", "fr")
                            .body())
                    .contains("Il n’y a pas de")
                    .containsAnyOf("TNC 99 »", "nulle part »", "Atlantis »")
                    .doesNotContain("??", "{1}");
            assertThat(call(Role.STEWARD, "POST", path + "/apply", null).statusCode())
                    .isEqualTo(200);
            assertThat(json(call(Role.STEWARD, "POST", path + "/undo", null))
                            .get("state")
                            .getAsString())
                    .isEqualTo("UNDONE");
        }
    }

    @Test
    void bringsActivitiesOfAWorkPlanAndTakesThemBack() throws Exception {
        String list = "Numéro;Titre;Domaine prioritaire;Responsable;Début;Échéance;État\n"
                + "91.1;Atelier importé;Énergie propre et infrastructure;Malaisie;2026-03;2027;en cours\n"
                + "91.2;Atelier;La pêche;;;;\n1.2;;;;;;retardée\n";
        HttpResponse<String> sent = send(Role.STEWARD, "activities", "plan.csv", list, "fr");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);
        String path = sent.headers().firstValue("Location").orElseThrow().replaceFirst(".*/api/v1", "");
        JsonObject counts = json(call(Role.STEWARD, "GET", path, null)).getAsJsonObject("counts");
        assertThat(counts.get("new").getAsInt()).isEqualTo(1);
        assertThat(counts.get("update").getAsInt()).isEqualTo(1);
        assertThat(counts.get("error").getAsInt()).isEqualTo(1);
        assertThat(call(Role.STEWARD, "GET", path + "/rows", null, "Accept-Language", "fr")
                        .body())
                .contains("pas de domaine", "La pêche", "retardée")
                .doesNotContain("??", "{0}", "key:");
        assertThat(call(Role.STEWARD, "POST", path + "/apply", null).statusCode())
                .isEqualTo(200);
        String written = "/activities?q=Atelier%20import%C3%A9";
        assertThat(call(Role.OFFICIAL, "GET", written, null).body())
                .contains("\"total\":1,", "\"2026-03\"", "\"2027\"", "IN_PROGRESS");
        assertThat(json(call(Role.STEWARD, "POST", path + "/undo", null))
                        .get("state")
                        .getAsString())
                .isEqualTo("UNDONE");
        assertThat(call(Role.OFFICIAL, "GET", written, null).body()).contains("\"total\":0,");
        assertThat(send(Role.OFFICIAL, "activities", "plan.csv", list, "en").statusCode())
                .isEqualTo(403);
    }
}
