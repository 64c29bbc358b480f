package parley.contacts.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * To keep a person's records from being touched.
 *
 * @param reason such as a request that is being answered
 */
public record PlaceHold(@NotNull Long person, @NotBlank @Size(max = 500) String reason) {}
