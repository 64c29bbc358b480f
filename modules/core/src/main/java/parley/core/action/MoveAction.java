package parley.core.action;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * To say how far an action is.
 *
 * @param evidence what shows that it was fulfilled; null keeps what is there
 */
public record MoveAction(@NotNull ActionStatus status, @Size(max = 1000) String evidence) {}
