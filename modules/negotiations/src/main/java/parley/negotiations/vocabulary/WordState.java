package parley.negotiations.vocabulary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** To word a state; both languages, always. */
public record WordState(
        @NotBlank String code, @NotBlank @Size(max = 60) String en, @NotBlank @Size(max = 60) String fr) {}
