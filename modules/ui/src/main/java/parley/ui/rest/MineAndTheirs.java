package parley.ui.rest;

import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import parley.core.error.Forbidden;
import parley.core.error.NotFound;

/**
 * Gives the second of two editors both sides: the answer 412 holds what was sent and what a GET of the same address
 * answers now, with its entity tag, so that a program can compare, decide and send again without a further request.
 */
@Provider
public class MineAndTheirs implements ReaderInterceptor, ContainerResponseFilter {
    private static final String SENT = "parley.sent";
    private static final int STALE = 412;

    /** Keeps what was sent; a body of JSON is read whole anyway. */
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getMediaType() != null
                && context.getMediaType().getSubtype().endsWith("json")) {
            byte[] sent = context.getInputStream().readAllBytes();
            context.setProperty(SENT, sent);
            context.setInputStream(new ByteArrayInputStream(sent));
        }
        return context.proceed();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        List<Object> matched = request.getUriInfo().getMatchedResources();
        if (response.getStatus() == STALE && response.getEntity() instanceof Problem problem && !matched.isEmpty()) {
            reader(matched.get(0).getClass(), request.getUriInfo())
                    .flatMap(get -> current(matched.get(0), get, request.getUriInfo()))
                    .ifPresent(theirs -> {
                        response.setEntity(problem.with(sent(request), json(theirs.getEntity())));
                        EntityTag tag = theirs.getEntityTag();
                        if (tag != null) {
                            response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
                        }
                    });
        }
    }

    private static JsonObject sent(ContainerRequestContext request) {
        return request.getProperty(SENT) instanceof byte[] bytes
                ? JsonConfiguration.JSON.fromJson(new String(bytes, StandardCharsets.UTF_8), JsonObject.class)
                : null;
    }

    private static JsonObject json(Object entity) {
        return JsonConfiguration.JSON.fromJson(JsonConfiguration.JSON.toJson(entity), JsonObject.class);
    }

    /** @return the resource's method that reads the address which was written to */
    private static Optional<Method> reader(Class<?> proxy, UriInfo address) {
        for (Class<?> type = proxy; type != null; type = type.getSuperclass()) {
            Path root = type.getDeclaredAnnotation(Path.class);
            if (root != null) {
                return Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(GET.class)
                                && path(root, method, address.getPathParameters())
                                        .equals(slashed(address.getPath())))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static String path(Path root, Method method, MultivaluedMap<String, String> values) {
        Path own = method.getAnnotation(Path.class);
        String path = slashed(root.value()) + (own == null ? "" : slashed(own.value()));
        for (String name : values.keySet()) {
            path = path.replace("{" + name + "}", values.getFirst(name));
        }
        return path;
    }

    private static String slashed(String path) {
        return "/" + path.replaceAll("^/+|/+$", "");
    }

    /** @return what a GET answers; empty where the record is gone or is not the caller's to see any more */
    private static Optional<Response> current(Object resource, Method get, UriInfo address) {
        try {
            Object answer = get.invoke(
                    resource,
                    Arrays.stream(get.getParameters())
                            .map(parameter -> argument(parameter, address))
                            .toArray());
            return Optional.of(
                    answer instanceof Response response
                            ? response
                            : Response.ok(answer).build());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof NotFound
                    || e.getCause() instanceof Forbidden
                    || e.getCause() instanceof WebApplicationException) {
                return Optional.empty();
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object argument(Parameter parameter, UriInfo address) {
        for (Annotation annotation : parameter.getAnnotations()) {
            if (annotation instanceof PathParam path) {
                String value = address.getPathParameters().getFirst(path.value());
                if (parameter.getType() == int.class) {
                    return Integer.valueOf(value);
                }
                return parameter.getType() == long.class ? (Object) Long.valueOf(value) : value;
            }
        }
        return null;
    }
}
