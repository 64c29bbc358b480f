package parley.negotiations.ahead;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * To enter when a milestone happened, or to correct it.
 *
 * @param day null takes the milestone away
 * @param source who says so; always needed
 */
public record EnterMilestone(@NotNull MilestoneKind kind, LocalDate day, @NotBlank @Size(max = 400) String source) {}
