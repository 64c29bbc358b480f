package parley.launcher.bench;

/**
 * How often things are done to time them.
 *
 * @param warming before anything counts: the server compiles what it does often
 * @param turns of a page
 * @param exports of each format
 * @param phaseMillis how long many clients work at once; three times
 * @param imports of one list
 * @param imported rows of that list; more than are judged while the caller waits
 */
record Effort(int warming, int turns, int exports, long phaseMillis, int imports, int imported) {
    private static final int FIGURES_ARE_MEANT = 1_000;

    /** Few people are a trial whether everything works. */
    static Effort of(int people) {
        return people < FIGURES_ARE_MEANT
                ? new Effort(3, 3, 3, 200, 1, 1_200)
                : new Effort(200, 150, 5, 3_000, 3, 10_000);
    }
}
