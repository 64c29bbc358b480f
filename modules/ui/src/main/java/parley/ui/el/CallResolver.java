package parley.ui.el;

import jakarta.el.ELClass;
import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Calls {@code one.name()} by a method that was looked up once. EL’s own resolver copies every method of the class for each
 * call, a fifth of the time of a list page. Methods that have a namesake of as many arguments are left to it.
 */
public class CallResolver extends ELResolver {
    private record Signature(String name, int arguments) {}

    private static final ClassValue<Map<Signature, Optional<Method>>> FOUND = new ClassValue<>() {
        @Override
        protected Map<Signature, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] arguments) {
        if (base == null
                || base instanceof ELClass
                || base instanceof Collection
                || base.getClass().isArray()) {
            return null;
        }
        Object[] given = arguments == null ? new Object[0] : arguments;
        Method method = FOUND.get(base.getClass())
                .computeIfAbsent(
                        new Signature(name.toString(), given.length), signature -> find(base.getClass(), signature))
                .orElse(null);
        if (method == null) {
            return null;
        }
        try {
            Object answer = method.invoke(base, converted(context, given, method.getParameterTypes()));
            context.setPropertyResolved(base, name);
            return answer;
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    private static Object[] converted(ELContext context, Object[] given, Class<?>[] types) {
        Object[] converted = new Object[given.length];
        for (int i = 0; i < given.length; i++) {
            converted[i] = types[i].isInstance(given[i]) ? given[i] : context.convertToType(given[i], types[i]);
        }
        return converted;
    }

    private static Optional<Method> find(Class<?> type, Signature signature) {
        List<Method> namesakes = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(signature.name())
                        && method.getParameterCount() == signature.arguments()
                        && !method.isBridge())
                .toList();
        if (namesakes.size() != 1) {
            return Optional.empty();
        }
        Method only = namesakes.get(0);
        boolean ours = Modifier.isPublic(only.getDeclaringClass().getModifiers())
                && !Modifier.isStatic(only.getModifiers())
                && !only.isVarArgs();
        return ours ? Optional.of(only) : Optional.empty();
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // Only calls are ours.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
