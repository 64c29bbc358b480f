package parley.core.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * Grants an account exactly these roles.
 *
 * @param reason why, for the audit
 */
public record ChangeRoles(@NotEmpty Set<Role> roles, @NotBlank @Size(max = 1000) String reason) {
    public ChangeRoles {
        roles = roles == null ? Set.of() : Set.copyOf(roles);
    }
}
