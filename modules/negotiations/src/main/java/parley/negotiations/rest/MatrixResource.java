package parley.negotiations.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import parley.negotiations.ChapterStatus;
import parley.negotiations.matrix.MatrixCriteria;
import parley.negotiations.matrix.MatrixService;
import parley.negotiations.matrix.RoundCodes;
import parley.ui.rest.Params;

/** The chapter × round matrix of statuses. */
@Path("/negotiations/matrix")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MatrixResource {
    @Inject
    private MatrixService matrix;

    /** @param rounds codes or numbers, apart by commas or spaces; none is the four latest */
    @GET
    public MatrixJson find(
            @QueryParam("rounds") String rounds,
            @QueryParam("asOf") String asOf,
            @QueryParam("status") String status,
            @QueryParam("sort") String sort) {
        return MatrixJson.of(matrix.find(new MatrixCriteria(
                RoundCodes.read(rounds),
                Params.date("asOf", asOf),
                Params.constant(ChapterStatus.class, "status", status),
                "status".equals(sort))));
    }
}
