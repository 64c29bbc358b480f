package parley.negotiations.chapter;

/**
 * A chapter that counts as concluded while its text still holds open brackets.
 *
 * @param entry what made it concluded, with its reason where one was given
 * @param open brackets in its text now
 */
public record Discrepancy(ChapterSummary chapter, StatusEntry entry, int open) {
    /** @return whether it was accepted with a reason; what others reported needs none */
    public boolean explained() {
        return entry.reason() != null;
    }
}
