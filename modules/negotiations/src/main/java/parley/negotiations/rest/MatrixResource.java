package parley.negotiations.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.BiConsumer;
import parley.core.access.Caller;
import parley.core.access.Callers;
import parley.core.text.Language;
import parley.negotiations.ChapterStatus;
import parley.negotiations.matrix.MatrixAddress;
import parley.negotiations.matrix.MatrixCriteria;
import parley.negotiations.matrix.MatrixFile;
import parley.negotiations.matrix.MatrixService;
import parley.ui.rest.Params;

/** The chapter × round matrix of statuses and open brackets, as JSON, as a workbook or on paper. */
@Path("/negotiations/matrix")
@RequestScoped
public class MatrixResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PDF = "application/pdf";

    @Inject
    private MatrixService matrix;

    @Inject
    private MatrixFile file;

    /**
     * @param rounds codes or numbers, apart by commas or spaces; none is the four latest
     * @param chapters codes, apart by commas; none is all
     * @param movedSince only chapters that differ between the end of that round and of the latest one
     * @param bracketed {@code true}: only chapters with open brackets; {@code false}: only those without
     * @param sort {@code status}, {@code brackets} or {@code change}
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public MatrixJson find(
            @QueryParam("rounds") String rounds,
            @QueryParam("asOf") String asOf,
            @QueryParam("chapters") String chapters,
            @QueryParam("status") String status,
            @QueryParam("movedSince") String movedSince,
            @QueryParam("bracketed") String bracketed,
            @QueryParam("sort") String sort) {
        return MatrixJson.of(matrix.find(criteria(rounds, asOf, chapters, status, movedSince, bracketed, sort)));
    }

    /** The same parameters as JSON takes; {@code language} is {@code en} or {@code fr}, the caller's where it is left out. */
    @GET
    @Produces(XLSX)
    public Response workbook(@Context UriInfo address) {
        return file(address, "xlsx", file::workbook);
    }

    /** The same parameters as the workbook's. */
    @GET
    @Produces(PDF)
    public Response paper(@Context UriInfo address) {
        return file(address, "pdf", file::paper);
    }

    private Response file(UriInfo address, String format, BiConsumer<MatrixFile.Ready, OutputStream> writer) {
        var query = address.getQueryParameters();
        String language = query.getFirst("language");
        Caller caller = Callers.current();
        MatrixFile.Ready ready = file.take(
                criteria(
                        query.getFirst("rounds"),
                        query.getFirst("asOf"),
                        query.getFirst("chapters"),
                        query.getFirst("status"),
                        query.getFirst("movedSince"),
                        query.getFirst("bracketed"),
                        query.getFirst("sort")),
                language == null
                        ? caller.language()
                        : Params.constant(Language.class, "language", language.toUpperCase(Locale.ROOT)),
                format);
        // Written after the request's caller is gone; its words and markings are still read as that caller.
        StreamingOutput content = out -> Callers.as(caller, () -> {
            writer.accept(ready, out);
            return null;
        });
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + ready.name(format) + "\"")
                .build();
    }

    private static MatrixCriteria criteria(
            String rounds,
            String asOf,
            String chapters,
            String status,
            String movedSince,
            String bracketed,
            String sort) {
        return MatrixAddress.criteria(
                rounds,
                Params.date("asOf", asOf),
                chapters,
                Params.constant(ChapterStatus.class, "status", status),
                movedSince,
                bracketed == null || bracketed.isBlank() ? null : Boolean.valueOf(bracketed),
                sort);
    }
}
