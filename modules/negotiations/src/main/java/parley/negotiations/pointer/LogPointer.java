package parley.negotiations.pointer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * To say where something is held that is not held here.
 *
 * @param heldIn name of the system or registry
 * @param reference of the document there; no word of what it says
 */
public record LogPointer(
        @NotNull Long chapterId,
        @NotNull PointerKind kind,
        @NotBlank @Size(max = 200) String heldIn,
        @NotBlank @Size(max = 200) String reference,
        @NotNull LocalDate dated) {}
