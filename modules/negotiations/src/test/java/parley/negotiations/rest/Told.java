package parley.negotiations.rest;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import parley.core.text.BilingualText;

/** Everything that an answer holds, however deep, as one text. */
final class Told {
    private final StringBuilder text = new StringBuilder();

    private Told() {}

    static String in(Object answer) {
        Told told = new Told();
        told.take(answer);
        return told.text.toString();
    }

    private void take(Object value) {
        if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                take(read(record, component));
            }
        } else if (value instanceof Iterable<?> several) {
            several.forEach(this::take);
        } else if (value instanceof Map<?, ?> map) {
            take(map.keySet());
            take(map.values());
        } else if (value instanceof java.util.Optional<?> perhaps) {
            perhaps.ifPresent(this::take);
        } else if (value instanceof BilingualText both) {
            text.append(both.en()).append('\n').append(both.fr()).append('\n');
        } else if (value instanceof byte[] bytes) {
            text.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
        } else {
            text.append(value).append('\n');
        }
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
