package parley.contacts.duplicate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * To say that two records are not the same.
 *
 * @param first one of the two, in either order
 * @param reason may be null
 */
public record DecideNotSame(
        @NotNull DuplicateKind kind, @NotNull Long first, @NotNull Long second, @Size(max = 500) String reason) {

    @AssertTrue(message = "{error.twoRecords}")
    public boolean isSecondGiven() {
        return first == null || second == null || !first.equals(second);
    }
}
