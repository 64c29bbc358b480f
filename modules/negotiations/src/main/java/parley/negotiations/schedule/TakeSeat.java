package parley.negotiations.schedule;

import jakarta.validation.constraints.NotNull;

/**
 * To seat somebody in a session.
 *
 * @param partyId for whom; need not be the person's own party
 */
public record TakeSeat(@NotNull Long personId, @NotNull Long partyId, @NotNull SeatRole role) {}
