package parley.ui.form;

import java.io.Serializable;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import parley.core.error.StaleEdit;
import parley.core.text.BilingualText;

/**
 * What two editors of the same record wrote, field by field, where it differs.
 *
 * @param version to save over theirs knowingly
 */
public record StaleChoice(int version, List<Difference> differences) implements Serializable {

    /** @param field the command's component, whose label is {@code <prefix>.<field>} */
    public record Difference(String field, String mine, String theirs) implements Serializable {}

    /** @param describe field and value to words */
    static StaleChoice of(StaleEdit edit, BiFunction<String, Object, String> describe) {
        List<Difference> differences = Arrays.stream(edit.mine().getClass().getRecordComponents())
                .filter(component -> !Objects.equals(value(component, edit.mine()), value(component, edit.theirs())))
                .map(component -> new Difference(
                        component.getName(),
                        describe.apply(component.getName(), value(component, edit.mine())),
                        describe.apply(component.getName(), value(component, edit.theirs()))))
                .toList();
        return new StaleChoice(edit.currentVersion(), differences);
    }

    private static Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(Object value) {
        if (value instanceof BilingualText text) {
            return String.join(
                    " / ",
                    Arrays.stream(new String[] {text.en(), text.fr()})
                            .filter(Objects::nonNull)
                            .toList());
        }
        return value == null ? "" : value.toString();
    }
}
