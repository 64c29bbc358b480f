package parley.app.openapi;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.core.record.Filters;
import parley.ui.rest.Finds;
import parley.ui.rest.PageJson;

/** The query parameters of a list that reads them by itself. */
final class ListParametersOf {
    private ListParametersOf() {}

    /** @return names in the order in which they are read; empty for a method that declares its parameters */
    static Set<String> method(Method method) {
        Finds finds = method.getAnnotation(Finds.class);
        Set<String> names = new LinkedHashSet<>();
        if (finds != null) {
            names.addAll(List.of(finds.by()));
            if (finds.value() != void.class) {
                read(finds.value(), names);
            }
            if (method.getReturnType() == PageJson.class) {
                names.addAll(List.of("page", "size", "sort"));
            }
        }
        return names;
    }

    /** Reads criteria of an address without parameters, and notes what was asked for. */
    private static void read(Class<?> criteria, Set<String> names) {
        Filters asked = Filters.lenient(
                name -> {
                    names.add(name);
                    return null;
                },
                name -> {});
        try {
            Optional<Method> ofOne = Arrays.stream(criteria.getMethods())
                    .filter(method -> method.getName().equals("read") && method.getParameterCount() == 2)
                    .findFirst();
            if (ofOne.isPresent()) { // of one record, whose number stands in the path
                ofOne.get().invoke(null, 0L, asked);
            } else {
                criteria.getMethod("read", Filters.class).invoke(null, asked);
            }
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(criteria.getName(), e);
        }
    }
}
