package parley.contacts.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * To anonymise a person, which cannot be undone.
 *
 * @param reason why; it stays, so it does not name the person
 */
public record AnonymisePerson(@NotBlank @Size(max = 500) String reason) {}
