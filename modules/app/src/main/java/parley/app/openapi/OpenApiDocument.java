package parley.app.openapi;

import static parley.core.text.Jsonp.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parley.ui.rest.Answers;
import parley.ui.rest.Problem;

/** Describes the resources as OpenAPI 3.1: every path and method, what it takes and what it answers. */
final class OpenApiDocument {
    private static final String BASE = "/api/v1";

    private final JsonSchemas schemas = new JsonSchemas();
    private final String version;

    OpenApiDocument(String version) {
        this.version = version;
    }

    JsonObject of(Collection<Class<?>> resources) {
        Map<String, Map<String, JsonObject>> paths = new TreeMap<>();
        resources.stream().sorted(Comparator.comparing(Class::getName)).forEach(resource -> {
            for (Method method : resource.getMethods()) {
                verb(method).ifPresent(verb -> paths.computeIfAbsent(path(resource, method), p -> new TreeMap<>())
                        .merge(verb.toLowerCase(Locale.ROOT), operation(resource, method, verb), this::both));
            }
        });
        JsonObjectBuilder described = JSON.createObjectBuilder();
        paths.forEach((path, verbs) -> {
            JsonObjectBuilder item = JSON.createObjectBuilder();
            verbs.forEach(item::add);
            described.add(path, item);
        });
        schemas.of(Problem.class);
        return JSON.createObjectBuilder()
                .add("openapi", "3.1.0")
                .add(
                        "info",
                        JSON.createObjectBuilder()
                                .add("title", "Parley")
                                .add("version", version)
                                .add(
                                        "description",
                                        "Rounds, work plan, missions and contacts. Sign in with a personal token; lists take the"
                                                + " parameters of their page's address; errors are RFC 9457 problems."))
                .add(
                        "servers",
                        JSON.createArrayBuilder().add(JSON.createObjectBuilder().add("url", "/")))
                .add(
                        "security",
                        JSON.createArrayBuilder()
                                .add(JSON.createObjectBuilder().add("token", JSON.createArrayBuilder())))
                .add("paths", described)
                .add(
                        "components",
                        JSON.createObjectBuilder()
                                .add("schemas", schemas.all())
                                .add(
                                        "securitySchemes",
                                        JSON.createObjectBuilder()
                                                .add(
                                                        "token",
                                                        JSON.createObjectBuilder()
                                                                .add("type", "http")
                                                                .add("scheme", "bearer"))))
                .build();
    }

    /** Two methods on one address that answer in other media types are one operation. */
    private JsonObject both(JsonObject first, JsonObject second) {
        JsonObject content =
                first.getJsonObject("responses").getJsonObject("200").getJsonObject("content");
        JsonObjectBuilder merged = JSON.createObjectBuilder(content);
        second.getJsonObject("responses")
                .getJsonObject("200")
                .getJsonObject("content")
                .forEach(merged::add);
        JsonObject ok = JSON.createObjectBuilder(
                        first.getJsonObject("responses").getJsonObject("200"))
                .add("content", merged)
                .build();
        JsonObject responses = JSON.createObjectBuilder(first.getJsonObject("responses"))
                .add("200", ok)
                .build();
        boolean longer = second.getJsonArray("parameters").size()
                > first.getJsonArray("parameters").size();
        return JSON.createObjectBuilder(longer ? second : first)
                .add("responses", responses)
                .build();
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .findFirst();
    }

    private static String path(Class<?> resource, Method method) {
        Path own = method.getAnnotation(Path.class);
        String path = BASE + resource.getAnnotation(Path.class).value() + (own == null ? "" : own.value());
        return path.replaceAll("\\{(\\w+)\\s*:[^}]*}", "{$1}");
    }

    private JsonObject operation(Class<?> resource, Method method, String verb) {
        JsonArrayBuilder parameters = JSON.createArrayBuilder();
        JsonObjectBuilder operation = JSON.createObjectBuilder()
                .add("operationId", resource.getSimpleName().replace("Resource", "") + "_" + method.getName())
                .add(
                        "tags",
                        JSON.createArrayBuilder().add(resource.getPackageName().split("\\.")[1]));
        for (Parameter parameter : method.getParameters()) {
            parameter(parameter, verb)
                    .ifPresentOrElse(parameters::add, () -> body(resource, method, parameter, operation));
        }
        ListParametersOf.method(method).forEach(name -> parameters.add(described(String.class, name, "query", false)));
        form(method).ifPresent(body -> operation.add("requestBody", body));
        operation.add("parameters", parameters).add("responses", responses(resource, method, verb));
        if (path(resource, method).contains("/feeds/")) {
            operation.add("security", JSON.createArrayBuilder());
        }
        return operation.build();
    }

    private Optional<JsonObject> parameter(Parameter parameter, String verb) {
        if (parameter.isAnnotationPresent(PathParam.class)) {
            return Optional.of(described(
                    parameter.getType(),
                    parameter.getAnnotation(PathParam.class).value(),
                    "path",
                    true));
        }
        if (parameter.isAnnotationPresent(QueryParam.class)) {
            return Optional.of(described(
                    parameter.getType(),
                    parameter.getAnnotation(QueryParam.class).value(),
                    "query",
                    false));
        }
        if (parameter.isAnnotationPresent(HeaderParam.class)) {
            boolean required = verb.equals("PUT") || verb.equals("PATCH");
            return Optional.of(described(
                    parameter.getType(),
                    parameter.getAnnotation(HeaderParam.class).value(),
                    "header",
                    required));
        }
        return Optional.empty();
    }

    private JsonObject described(Class<?> type, String name, String in, boolean required) {
        return JSON.createObjectBuilder()
                .add("name", name)
                .add("in", in)
                .add("required", required)
                .add("schema", schemas.of(type))
                .build();
    }

    private void body(Class<?> resource, Method method, Parameter parameter, JsonObjectBuilder operation) {
        if (parameter.getAnnotations().length > 0) {
            return;
        }
        boolean patch = parameter.getType() == JsonObject.class;
        JsonObject schema = schemas.of(patch ? answer(resource, method) : parameter.getParameterizedType());
        JsonObjectBuilder content = JSON.createObjectBuilder();
        Consumes consumes = method.getAnnotation(Consumes.class);
        for (String type : consumes == null ? new String[] {MediaType.APPLICATION_JSON} : consumes.value()) {
            content.add(type, JSON.createObjectBuilder().add("schema", schema));
        }
        operation.add(
                "requestBody", JSON.createObjectBuilder().add("required", true).add("content", content));
    }

    /** The parts of an upload; only the file is no text. */
    private static Optional<JsonObject> form(Method method) {
        JsonObjectBuilder parts = JSON.createObjectBuilder();
        boolean any = false;
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(FormParam.class)) {
                String name = parameter.getAnnotation(FormParam.class).value();
                JsonObjectBuilder part = JSON.createObjectBuilder().add("type", "string");
                parts.add(name, name.equals("file") ? part.add("format", "binary") : part);
                any = true;
            }
        }
        JsonObjectBuilder schema =
                JSON.createObjectBuilder().add("type", "object").add("properties", parts);
        JsonObjectBuilder content = JSON.createObjectBuilder()
                .add(MediaType.MULTIPART_FORM_DATA, JSON.createObjectBuilder().add("schema", schema));
        return any
                ? Optional.of(JSON.createObjectBuilder()
                        .add("required", true)
                        .add("content", content)
                        .build())
                : Optional.empty();
    }

    private static Type answer(Class<?> resource, Method method) {
        if (method.getReturnType() != Response.class) {
            return method.getGenericReturnType();
        }
        Answers own = method.getAnnotation(Answers.class);
        Answers answers = own == null ? resource.getAnnotation(Answers.class) : own;
        return answers == null ? String.class : answers.value();
    }

    private JsonObject responses(Class<?> resource, Method method, String verb) {
        String type = type(resource, method);
        boolean json = type.equals(MediaType.APPLICATION_JSON);
        JsonObject schema = json ? schemas.of(answer(resource, method)) : schemas.of(String.class);
        Map<String, String> problems = new LinkedHashMap<>();
        problems.put("400", "What was sent cannot be read or is not valid");
        problems.put("401", "No token, or one that opens nothing");
        problems.put("403", "Not for the roles of the account");
        problems.put("404", "There is none, or none that the account may know of");
        if (!verb.equals("GET")) {
            problems.put("409", "A rule of the record stands against it");
        }
        if (form(method).isPresent()) {
            problems.put("422", "The file cannot be read");
        }
        if (verb.equals("PUT") || verb.equals("PATCH")) {
            problems.put("412", "Somebody else saved it since it was read");
            problems.put("428", "If-Match is missing");
        }
        String status = verb.equals("POST") ? posted(method) : method.getReturnType() == void.class ? "204" : "200";
        JsonObjectBuilder done = JSON.createObjectBuilder().add("description", "As asked");
        if (!status.equals("204")) {
            done.add(
                    "content",
                    JSON.createObjectBuilder()
                            .add(type, JSON.createObjectBuilder().add("schema", schema)));
        }
        JsonObjectBuilder responses = JSON.createObjectBuilder().add(status, done);
        problems.forEach((code, words) -> responses.add(code, problem(words)));
        return responses.build();
    }

    private static String posted(Method method) {
        if (method.getReturnType() != Response.class) {
            return method.getReturnType() == void.class ? "204" : "200";
        }
        List<String> changes = List.of("archive", "restore", "apply", "undo", "cancel", "approve", "refuse");
        return method.getName().equals("make") ? "202" : changes.contains(method.getName()) ? "200" : "201";
    }

    private static String type(Class<?> resource, Method method) {
        Produces own = method.getAnnotation(Produces.class);
        Produces produces = own == null ? resource.getAnnotation(Produces.class) : own;
        String type = produces == null ? MediaType.APPLICATION_JSON : produces.value()[0];
        return type.equals(MediaType.WILDCARD) ? MediaType.APPLICATION_OCTET_STREAM : type;
    }

    private JsonObject problem(String words) {
        return JSON.createObjectBuilder()
                .add("description", words)
                .add(
                        "content",
                        JSON.createObjectBuilder()
                                .add(
                                        "application/problem+json",
                                        JSON.createObjectBuilder().add("schema", schemas.of(Problem.class))))
                .build();
    }
}
