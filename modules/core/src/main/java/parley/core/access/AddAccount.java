package parley.core.access;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import parley.core.text.Language;

/**
 * Makes an account for a person.
 *
 * @param givenName null where the person has a single name
 * @param email with which the person signs in; a person of the directory with this address gets the account
 * @param password the first one, told to the person outside Parley
 */
public record AddAccount(
        @Size(max = 200) String givenName,
        @NotBlank @Size(max = 200) String familyName,
        @NotBlank @Email @Size(max = 254) String email,
        @NotNull Language language,
        @NotEmpty Set<Role> roles,
        String password,
        String repeatedPassword) {
    public AddAccount {
        roles = roles == null ? Set.of() : Set.copyOf(roles);
    }
}
