package parley.missions.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import parley.core.error.NotFound;
import parley.core.record.Paging;
import parley.missions.company.CompanyCriteria;
import parley.missions.company.CompanyDetail;
import parley.missions.company.CompanyService;
import parley.missions.company.CompanyStatus;
import parley.missions.company.Province;
import parley.missions.mission.MissionService;
import parley.ui.rest.Answers;
import parley.ui.rest.Etags;
import parley.ui.rest.MergePatch;
import parley.ui.rest.PageJson;
import parley.ui.rest.Params;

/** Companies on the list of one mission. */
@Path("/missions/{id}/companies")
@RequestScoped
@Answers(CompanyJson.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CompaniesResource {
    @Inject
    private CompanyService companies;

    @Inject
    private MissionService missions;

    @Inject
    private SectorCodes sectors;

    @PathParam("id")
    private String mission;

    @GET
    public PageJson<CompanyJson> list(
            @QueryParam("q") String q,
            @QueryParam("status") String status,
            @QueryParam("province") String province,
            @QueryParam("sector") String sector,
            @QueryParam("asOf") String asOf,
            @QueryParam("page") String page,
            @QueryParam("size") String size,
            @QueryParam("sort") String sort) {
        CompanyCriteria criteria = new CompanyCriteria(
                missionId(),
                q,
                Params.constant(CompanyStatus.class, "status", status),
                Params.constant(Province.class, "province", province),
                sectors.id("sector", sector),
                Params.date("asOf", asOf));
        Paging paging = Params.paging(page, size, sort);
        return PageJson.of(
                companies.find(criteria, paging), company -> CompanyJson.of(companies.get(company.id()), sectors));
    }

    @GET
    @Path("/{company}")
    public Response get(@PathParam("company") long id) {
        return answer(own(id));
    }

    @POST
    public Response log(CompanyJson json) {
        CompanyDetail logged = companies.get(companies.log(Etags.body(json).command(missionId(), sectors)));
        return Response.created(URI.create(
                        "missions/" + mission + "/companies/" + logged.summary().id()))
                .entity(CompanyJson.of(logged, sectors))
                .tag(Etags.of(logged.version()))
                .build();
    }

    @PUT
    @Path("/{company}")
    public Response write(@PathParam("company") long id, @HeaderParam("If-Match") String ifMatch, CompanyJson json) {
        int version = Etags.required(ifMatch);
        own(id);
        companies.edit(id, version, Etags.body(json).command(missionId(), sectors));
        return answer(own(id));
    }

    @PATCH
    @Path("/{company}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    public Response patch(@PathParam("company") long id, @HeaderParam("If-Match") String ifMatch, JsonObject patch) {
        int version = Etags.required(ifMatch);
        JsonObject change = Reasons.ofTheNew(Etags.body(patch), "status", "reason");
        CompanyJson after = MergePatch.apply(CompanyJson.of(own(id), sectors), change, CompanyJson.class);
        companies.edit(id, version, after.command(missionId(), sectors));
        return answer(own(id));
    }

    private long missionId() {
        return missions.get(mission).summary().id();
    }

    /** @throws NotFound if the line is another mission's */
    private CompanyDetail own(long id) {
        CompanyDetail company = companies.get(id);
        if (company.summary().missionId() != missionId()) {
            throw new NotFound("MISSION_COMPANY", id);
        }
        return company;
    }

    private Response answer(CompanyDetail company) {
        return Etags.ok(CompanyJson.of(company, sectors), company.version());
    }
}
