package parley.negotiations.rest;

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
import parley.negotiations.consultation.Consultation;
import parley.negotiations.consultation.ConsultationService;
import parley.negotiations.consultation.LogConsultation;
import parley.ui.rest.Answers;
import parley.ui.rest.Etags;
import parley.ui.rest.MergePatch;
import parley.ui.rest.PageJson;
import parley.ui.rest.Params;

/** Consultations: by id or by code, such as {@code GAZETTE-2018}. */
@Path("/consultations")
@RequestScoped
@Answers(ConsultationJson.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsultationsResource {
    @Inject
    private ConsultationService consultations;

    @GET
    public PageJson<ConsultationJson> list(
            @QueryParam("page") String page, @QueryParam("size") String size, @QueryParam("sort") String sort) {
        return PageJson.of(consultations.consultations(Params.paging(page, size, sort)), ConsultationJson::of);
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") String id) {
        Consultation found = consultations.consultation(id);
        return Etags.ok(ConsultationJson.of(found), found.version());
    }

    @POST
    public Response log(ConsultationJson json) {
        LogConsultation command = Etags.body(json).command();
        consultations.log(command);
        Consultation logged = consultations.consultation(command.code());
        return Response.created(URI.create("consultations/" + logged.code()))
                .entity(ConsultationJson.of(logged))
                .tag(Etags.of(logged.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    public Response write(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ConsultationJson json) {
        consultations.edit(id, Etags.required(ifMatch), Etags.body(json).command());
        return get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    public Response patch(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, JsonObject patch) {
        int version = Etags.required(ifMatch);
        ConsultationJson after =
                MergePatch.apply(ConsultationJson.of(consultations.consultation(id)), patch, ConsultationJson.class);
        consultations.edit(id, version, after.command());
        return get(id);
    }
}
