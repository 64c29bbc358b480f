package parley.contacts.named;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import parley.core.text.Language;

/**
 * To make a list, and to write it again.
 *
 * @param language in which name and purpose stand
 * @param shared with everybody who works on the file; otherwise only its owner knows of it
 */
public record LogList(
        @NotBlank @Size(max = 120) String name,
        @NotNull Language language,
        @Size(max = 500) String purpose,
        boolean shared) {}
