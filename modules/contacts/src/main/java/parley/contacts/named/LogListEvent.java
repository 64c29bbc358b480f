package parley.contacts.named;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * To note that people on a list were invited, replied, could not be reached or unsubscribed.
 *
 * @param day when; never in the future
 * @param note may be null
 */
public record LogListEvent(@NotNull ListEventKind kind, @NotNull LocalDate day, @Size(max = 500) String note) {}
