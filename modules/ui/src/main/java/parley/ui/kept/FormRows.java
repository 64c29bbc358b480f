package parley.ui.kept;

import jakarta.el.ELContext;
import jakarta.el.ValueExpression;
import jakarta.el.ValueReference;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.beans.Introspector;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives the repeated rows of a form that is built anew as many lines as were typed. A form begins with the rows that are
 * stored; those that were added before it was posted live only in the names of what was posted.
 */
final class FormRows {
    private FormRows() {}

    static void grow(FacesContext context, UIViewRoot root, Set<?> names) {
        root.visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            // ui:repeat has no public class; its value is the list of the backing bean.
            if (component.getClass().getSimpleName().equals("UIRepeat")) {
                grow(context, component, last(component.getClientId(context), names));
            }
            return VisitResult.ACCEPT;
        });
    }

    /** @return the highest row of the repeat that was posted; -1 where none was */
    private static int last(String repeat, Set<?> names) {
        Pattern row = Pattern.compile("(?:^|.*:)" + Pattern.quote(repeat) + ":(\\d{1,3}):.*");
        return names.stream()
                .map(name -> row.matcher(name.toString()))
                .filter(Matcher::matches)
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElse(-1);
    }

    private static void grow(FacesContext context, UIComponent repeat, int last) {
        ValueExpression value = repeat.getValueExpression("value");
        ELContext el = context.getELContext();
        if (last < 0 || value == null || !(value.getValue(el) instanceof ArrayList<?> rows)) {
            return;
        }
        ValueReference where = value.getValueReference(el);
        Optional<Class<?>> line = where == null ? Optional.empty() : line(where);
        line.ifPresent(type -> fill(rows, type, last));
    }

    @SuppressWarnings("unchecked")
    private static void fill(ArrayList<?> rows, Class<?> type, int last) {
        try {
            while (rows.size() <= last) {
                ((ArrayList<Object>) rows).add(type.getConstructor().newInstance());
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A line of a form needs a public constructor: " + type, e);
        }
    }

    /** @return the class of a line, from the type of the list's getter; empty where lines are no beans of ours */
    private static Optional<Class<?>> line(ValueReference where) {
        String property = where.getProperty().toString();
        for (Class<?> type = where.getBase().getClass(); type != null; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().startsWith("get")
                        && Introspector.decapitalize(method.getName().substring(3))
                                .equals(property)
                        && method.getGenericReturnType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> line
                        && Modifier.isPublic(line.getModifiers())
                        && Arrays.stream(line.getConstructors()).anyMatch(make -> make.getParameterCount() == 0)) {
                    return Optional.of(line);
                }
            }
        }
        return Optional.empty();
    }
}
