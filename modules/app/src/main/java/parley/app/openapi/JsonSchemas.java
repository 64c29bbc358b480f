package parley.app.openapi;

import static parley.core.text.Jsonp.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import parley.ui.rest.PageJson;

/** JSON Schemas of the records that REST answers and takes; each named once, whatever refers to it. */
final class JsonSchemas {
    private static final String SUFFIX = "Json";

    private final Map<Class<?>, String> names = new LinkedHashMap<>();
    private final Map<String, JsonObject> schemas = new TreeMap<>();

    /** @return the schema of a type; a record is named and referred to */
    JsonObject of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return ref(plain);
        }
        return JSON.createObjectBuilder().add("type", name(plain)).build();
    }

    private JsonObject generic(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (raw == PageJson.class) {
            return page(arguments[0]);
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return JSON.createObjectBuilder()
                    .add("type", "array")
                    .add("items", of(arguments[0]))
                    .build();
        }
        return JSON.createObjectBuilder()
                .add("type", "object")
                .add("additionalProperties", of(arguments[arguments.length - 1]))
                .build();
    }

    private JsonObject page(Type item) {
        JsonObjectBuilder properties = JSON.createObjectBuilder();
        for (RecordComponent component : PageJson.class.getRecordComponents()) {
            properties.add(
                    component.getName(),
                    component.getName().equals("items")
                            ? JSON.createObjectBuilder().add("type", "array").add("items", of(item))
                            : JSON.createObjectBuilder(of(component.getGenericType())));
        }
        return JSON.createObjectBuilder()
                .add("type", "object")
                .add("properties", properties)
                .build();
    }

    private JsonObject ref(Class<?> json) {
        if (!names.containsKey(json)) {
            String name = unique(json);
            names.put(json, name);
            JsonObjectBuilder properties = JSON.createObjectBuilder();
            for (RecordComponent component : json.getRecordComponents()) {
                properties.add(component.getName(), property(component));
            }
            schemas.put(
                    name,
                    JSON.createObjectBuilder()
                            .add("type", "object")
                            .add("properties", properties)
                            .build());
        }
        return JSON.createObjectBuilder()
                .add("$ref", "#/components/schemas/" + names.get(json))
                .build();
    }

    /** What is not a primitive may be null. */
    private JsonObject property(RecordComponent component) {
        JsonObject schema = of(component.getGenericType());
        if (component.getType().isPrimitive()) {
            return schema;
        }
        if (schema.containsKey("$ref")) {
            JsonArrayBuilder either = JSON.createArrayBuilder()
                    .add(schema)
                    .add(JSON.createObjectBuilder().add("type", "null"));
            return JSON.createObjectBuilder().add("anyOf", either).build();
        }
        JsonArrayBuilder types =
                JSON.createArrayBuilder().add(schema.getString("type")).add("null");
        return JSON.createObjectBuilder(schema).add("type", types).build();
    }

    /** @return {@code Round}, {@code MeetingItem} for a nested one; with its module in front where two modules agree */
    private String unique(Class<?> json) {
        String name = bare(json);
        for (Class<?> outer = json.getEnclosingClass(); outer != null; outer = outer.getEnclosingClass()) {
            name = bare(outer) + name;
        }
        return names.containsValue(name) ? module(json) + name : name;
    }

    private static String bare(Class<?> json) {
        String name = json.getSimpleName();
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    private static String module(Class<?> json) {
        String module = json.getPackageName().split("\\.")[1];
        return Character.toUpperCase(module.charAt(0)) + module.substring(1);
    }

    private static String name(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        if (type == BigDecimal.class) {
            return "number";
        }
        return type.isPrimitive() || Number.class.isAssignableFrom(type)
                ? "integer"
                : type == JsonObject.class ? "object" : "string";
    }

    JsonObject all() {
        JsonObjectBuilder all = JSON.createObjectBuilder();
        schemas.forEach(all::add);
        return all.build();
    }
}
