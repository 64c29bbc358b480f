package parley.core.error;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * What is wrong with a command, collected so that whoever sent it is told everything at once: what its fields say, from
 * {@link CommandValidator#faults}, then the rules of the service. A rule is asked only where the fields that it reads are
 * without fault, and a field is told once.
 */
public final class Faults {
    private final Comparator<FieldError> order;
    private final List<FieldError> errors;
    private DomainException broken;

    Faults(Comparator<FieldError> order, List<FieldError> errors) {
        this.order = order;
        this.errors = new ArrayList<>(errors);
    }

    /** Adds that a field is wrong where the condition holds, which is not asked where the field is at fault already. */
    public Faults refuseIf(String field, BooleanSupplier wrong, String key, Object... arguments) {
        if (!atFault(field) && wrong.getAsBoolean()) {
            errors.add(new FieldError(field, key, arguments));
        }
        return this;
    }

    /**
     * Adds what a check throws as {@link InvalidInput} or {@link DomainException}; of those the first counts.
     *
     * @param reads fields that the check reads: it is passed over where one of them is at fault
     */
    public Faults check(Runnable rule, String... reads) {
        if (Stream.of(reads).noneMatch(this::atFault)) {
            try {
                rule.run();
            } catch (InvalidInput invalid) {
                add(invalid.errors());
            } catch (DomainException first) {
                broken = broken == null ? first : broken;
            }
        }
        return this;
    }

    /** Adds those of fields that are not at fault yet. */
    public Faults add(List<FieldError> found) {
        found.stream().filter(error -> !atFault(error.field())).forEach(errors::add);
        return this;
    }

    /**
     * @throws InvalidInput naming every field at fault, in the order of the command; a broken rule that has a field is
     *     one of them
     * @throws DomainException where only a rule is broken
     */
    public void refuse() {
        if (broken != null && errors.isEmpty()) {
            throw broken;
        }
        if (broken != null && broken.field() != null) {
            add(List.of(new FieldError(broken.field(), broken.key(), broken.arguments())));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors.stream().sorted(order).toList());
        }
    }

    /** @return whether something was told of the field, of a part of it, or of what it is part of */
    private boolean atFault(String field) {
        return field != null
                && errors.stream()
                        .map(FieldError::field)
                        .filter(Objects::nonNull)
                        .anyMatch(told -> within(told, field) || within(field, told));
    }

    private static boolean within(String part, String whole) {
        return part.equals(whole) || part.startsWith(whole + ".") || part.startsWith(whole + "[");
    }
}
