package parley.core.error;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.ElementType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks a command record against its Bean Validation constraints; texts are left to the channel. */
@ApplicationScoped
public class CommandValidator {
    private static final Pattern ONE_DIGIT = Pattern.compile("\\[(\\d)]");
    private static final Pattern END_OF_NAME = Pattern.compile("[.\\[]");

    private Validator validator;

    protected CommandValidator() {}

    /** Commands are records, read whole: nothing in them waits to be loaded, so that nobody need be asked of each field. */
    @Inject
    public CommandValidator(ValidatorFactory factory) {
        this.validator = factory.usingContext()
                .traversableResolver(new EverythingIsThere())
                .getValidator();
    }

    private static final class EverythingIsThere implements TraversableResolver {
        @Override
        public boolean isReachable(Object object, Path.Node node, Class<?> root, Path path, ElementType element) {
            return true;
        }

        @Override
        public boolean isCascadable(Object object, Path.Node node, Class<?> root, Path path, ElementType element) {
            return true;
        }
    }

    /** @throws InvalidInput naming every field at fault, in the order of the command, which is about that of its form */
    public <T> T check(T command) {
        faults(command).refuse();
        return command;
    }

    /** @return what its constraints say, to be told together with what the rules of the service say */
    public <T> Faults faults(T command) {
        List<FieldError> errors = validator.validate(command).stream()
                .map(CommandValidator::error)
                .toList();
        return new Faults(inOrderOf(command.getClass()), errors);
    }

    private static Comparator<FieldError> inOrderOf(Class<?> command) {
        List<String> components = command.isRecord()
                ? Arrays.stream(command.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()
                : List.of();
        return Comparator.<FieldError>comparingInt(error -> {
                    int place = components.indexOf(END_OF_NAME.split(field(error))[0]);
                    return place < 0 ? components.size() : place;
                })
                .thenComparing(error -> ONE_DIGIT.matcher(field(error)).replaceAll("[0$1]")); // row 10 after row 9
    }

    /** What is wrong with the whole comes last. */
    private static String field(FieldError error) {
        return error.field() == null ? "" : error.field();
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        ConstraintDescriptor<?> descriptor = violation.getConstraintDescriptor();
        List<Object> arguments = Stream.of("min", "max", "value")
                .map(descriptor.getAttributes()::get)
                .filter(Objects::nonNull)
                .toList();
        return new FieldError(
                field(violation.getPropertyPath().toString()),
                key(descriptor, violation.getMessageTemplate()),
                arguments);
    }

    /** A rule over several fields is a method {@code is<Field>Given} on the command: the error belongs to that field. */
    private static String field(String path) {
        return path.endsWith("Given") ? path.substring(0, path.length() - "Given".length()) : path;
    }

    /** Our own templates are {@code {error.x}}; a constraint without one is named after its annotation. */
    private static String key(ConstraintDescriptor<?> descriptor, String template) {
        if (template.startsWith("{error.")) {
            return template.substring(1, template.length() - 1);
        }
        return switch (descriptor.getAnnotation().annotationType().getSimpleName()) {
            case "NotNull", "NotBlank", "NotEmpty" -> "error.required";
            case "Size" -> "error.size";
            case "Email" -> "error.email";
            case "Min", "Positive", "PositiveOrZero", "DecimalMin" -> "error.tooSmall";
            case "Max", "DecimalMax" -> "error.tooLarge";
            default -> "error.invalid";
        };
    }
}
