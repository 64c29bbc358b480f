package parley.core.view;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * To keep a list as it stands; one of the same name of the caller's is written over.
 *
 * @param page the list's path
 * @param query parameters as an address writes them
 * @param shared with all who may open the list
 */
public record SaveView(
        @NotBlank @Size(max = 200) String page,
        @NotBlank @Size(max = 80) String name,
        @NotNull @Size(max = 2000) String query,
        boolean shared) {}
