package parley.contacts.named;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why people are put on a list or taken off. */
public record ListReason(@NotBlank @Size(max = 300) String reason) {}
