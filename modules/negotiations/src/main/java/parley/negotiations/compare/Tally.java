package parley.negotiations.compare;

/**
 * Open brackets of an earlier and a later text. Before + opened − closed is always after.
 *
 * @param before open in the earlier text
 * @param opened of those after, how many the earlier text does not have
 * @param closed of those before, how many the later text no longer has
 * @param after open in the later text
 */
public record Tally(int before, int opened, int closed, int after) {
    public static final Tally NONE = new Tally(0, 0, 0, 0);

    public Tally {
        if (before < 0 || opened < 0 || closed < 0 || before + opened - closed != after) {
            throw new IllegalArgumentException(before + " + " + opened + " - " + closed + " is not " + after);
        }
    }

    /** @param kept how many of the ones before are still there */
    static Tally of(int before, int after, int kept) {
        return new Tally(before, after - kept, before - kept, after);
    }

    Tally plus(Tally other) {
        return new Tally(before + other.before, opened + other.opened, closed + other.closed, after + other.after);
    }

    /** @return brackets that both texts have */
    public int kept() {
        return before - closed;
    }

    /** @return after less before */
    public int difference() {
        return after - before;
    }
}
