package parley.negotiations.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import parley.negotiations.chapter.Discrepancy;
import parley.negotiations.chapter.StatusService;

/** Concluded chapters whose text still holds open brackets. */
@Path("/negotiations/discrepancies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DiscrepanciesResource {
    @Inject
    private StatusService statuses;

    @GET
    public List<DiscrepancyJson> list() {
        return statuses.discrepancies().stream().map(DiscrepancyJson::of).toList();
    }

    /** @param said what made it concluded, with its reason where one was given */
    public record DiscrepancyJson(String chapter, int openBrackets, StatusJson said) {
        static DiscrepancyJson of(Discrepancy one) {
            return new DiscrepancyJson(one.chapter().code(), one.open(), StatusJson.of(one.entry()));
        }
    }
}
