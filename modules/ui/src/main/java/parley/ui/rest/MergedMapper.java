package parley.ui.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import parley.core.error.RecordMerged;

/**
 * Leads from a merged record to the survivor: 307 and not 301, because a merge can be undone and nobody is to keep the
 * detour. Only for reading; whoever writes to a merged record is told that it is not there.
 */
@Provider
@ApplicationScoped
public class MergedMapper implements ExceptionMapper<RecordMerged> {
    @Inject
    private ProblemMapper problems;

    @Context
    private UriInfo uri;

    @Context
    private Request request;

    @Override
    public Response toResponse(RecordMerged merged) {
        String id = uri.getPathParameters().getFirst("id");
        if (!request.getMethod().equals(HttpMethod.GET) || id == null) {
            return problems.toResponse(merged);
        }
        String path = uri.getRequestUri().toString();
        int at = path.lastIndexOf("/" + id);
        URI survivor = URI.create(path.substring(0, at + 1) + merged.survivor() + path.substring(at + 1 + id.length()));
        return Response.temporaryRedirect(survivor).build();
    }
}
