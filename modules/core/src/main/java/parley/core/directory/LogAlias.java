package parley.core.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.core.error.FieldError;
import parley.core.error.InvalidInput;
import parley.core.text.Language;

/**
 * Another name that an organization is found by.
 *
 * @param language null where it is the same in both
 */
public record LogAlias(@NotBlank @Size(max = 200) String name, @NotNull AliasKind kind, Language language) {
    /** @throws InvalidInput naming each that says the same name as one before it */
    public static void check(List<LogAlias> aliases) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < aliases.size(); i++) {
            String name = aliases.get(i).name();
            if (name != null && !names.add(name.strip())) {
                errors.add(new FieldError("aliases[" + i + "].name", "error.aliasTwice", name.strip()));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
