package parley.core.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import parley.core.text.Language;

/**
 * Another name that an organization is found by.
 *
 * @param language null where it is the same in both
 */
public record LogAlias(@NotBlank @Size(max = 200) String name, @NotNull AliasKind kind, Language language) {}
