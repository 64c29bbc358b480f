package parley.contacts.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parley.contacts.privacy.DueRecord;
import parley.contacts.privacy.RetentionKind;
import parley.contacts.privacy.RetentionService;
import parley.contacts.privacy.RetentionSummary;
import parley.contacts.privacy.SetRetention;
import parley.core.error.NotFound;
import parley.core.record.Paging;
import parley.ui.rest.Answers;
import parley.ui.rest.Etags;
import parley.ui.rest.Finds;
import parley.ui.rest.PageJson;
import parley.ui.rest.TextJson;

/** How long records are kept, and what is due for review. */
@Path("/retention-rules")
@RequestScoped
@Answers(RetentionResource.RuleJson.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RetentionResource {
    @Inject
    private RetentionService retention;

    /** A rule. Kind, before and due are read only; {@code before} is the day before which records are due. */
    public record RuleJson(String kind, Integer months, TextJson basis, String before, Long due) {
        static RuleJson of(RetentionSummary rule) {
            return new RuleJson(
                    rule.kind().name(),
                    rule.months(),
                    TextJson.of(rule.basisEn(), rule.basisFr()),
                    rule.before().toString(),
                    rule.due());
        }
    }

    /** A record that is due. */
    public record DueJson(String kind, long id, String title, String last) {
        static DueJson of(DueRecord due) {
            return new DueJson(due.kind().name(), due.id(), due.title(), Json.text(due.last()));
        }
    }

    @GET
    public List<RuleJson> list() {
        return retention.rules().stream().map(RuleJson::of).toList();
    }

    @GET
    @Path("/{kind}")
    public Response get(@PathParam("kind") String kind) {
        return answer(retention.rule(kind(kind)));
    }

    @PUT
    @Path("/{kind}")
    public Response set(@PathParam("kind") String kind, @HeaderParam("If-Match") String ifMatch, RuleJson json) {
        int version = Etags.required(ifMatch);
        RuleJson body = Etags.body(json);
        RetentionKind wanted = kind(kind);
        int months = body.months() == null ? 0 : body.months();
        retention.set(wanted, version, new SetRetention(months, Json.en(body.basis()), Json.fr(body.basis())));
        return answer(retention.rule(wanted));
    }

    @GET
    @Finds
    @Path("/{kind}/due")
    public PageJson<DueJson> due(@PathParam("kind") String kind, @Context UriInfo uri) {
        Map<String, String> parameters = Json.parameters(uri);
        Paging paging = Json.paging(parameters);
        return PageJson.of(retention.due(kind(kind), paging), DueJson::of);
    }

    private static Response answer(RetentionSummary rule) {
        return Etags.ok(RuleJson.of(rule), rule.version());
    }

    private static RetentionKind kind(String text) {
        try {
            return RetentionKind.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new NotFound("RETENTION_RULE", text);
        }
    }
}
