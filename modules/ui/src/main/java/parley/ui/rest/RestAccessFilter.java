package parley.ui.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.access.Operation;
import parley.core.error.Forbidden;
import parley.core.error.NotFound;

/**
 * Lets a REST call through only for who may make it, by the one access table and before its body is read: who may not is
 * told so, and not what is wrong with what was sent. Services ask the table again; this is the outer wall.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION)
public class RestAccessFilter implements ContainerRequestFilter {
    @Inject
    private AccessTable access;

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        if (method.equals("OPTIONS")) { // tells the methods of an address, and nothing that it holds
            return;
        }
        String template = path(resource.getResourceClass().getAnnotation(Path.class))
                + path(resource.getResourceMethod().getAnnotation(Path.class));
        Operation operation = access.ofRest(method + " " + template)
                .orElseThrow(() -> new NotFound("REST", request.getUriInfo().getPath()));
        if (!operation.allows(Callers.current())) {
            throw new Forbidden(operation.code());
        }
    }

    private static String path(Path annotation) {
        return annotation == null ? "" : annotation.value();
    }
}
