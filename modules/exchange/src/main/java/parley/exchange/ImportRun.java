package parley.exchange;

import java.util.List;
import java.util.function.Supplier;

/** One pass over the rows of a file, in the caller's transaction. Rows come in the order of the file, some hundreds at a time. */
public interface ImportRun {
    /** Says what would become of each row and writes nothing. */
    List<ImportJudgement> judge(List<ImportLine> lines);

    /**
     * Looks up what rows may mean. The next rows may be looked up on another thread while those before are judged.
     *
     * @return says what {@link #judge} would; asked once, in the order of the file
     */
    default Supplier<List<ImportJudgement>> look(List<ImportLine> lines) {
        return () -> judge(lines);
    }

    /**
     * Writes rows that were judged new or updates. A record that was changed since is left as it is and named.
     *
     * @param judged as {@link #judge} gave them
     */
    ImportOutcome apply(List<ImportJudgement> judged);

    /**
     * Makes ready what is to be written, without writing. The next rows may be made ready on another thread while those
     * before are written.
     *
     * @return does what {@link #apply} would; asked once, in the order of the file
     */
    default Supplier<ImportOutcome> ready(List<ImportJudgement> judged) {
        return () -> apply(judged);
    }

    /**
     * Looks which effects can be taken back: those whose record nothing has touched since. Some may be taken back already,
     * where others could not be looked at before; where anything stands against it, the caller rolls all of it back.
     *
     * @return what stands against it, empty where nothing does
     */
    List<ImportObstacle> obstacles(List<ImportEffect> effects);

    /** Takes effects back, the last first: records that were new are gone, changed ones are as they were before. */
    void undo(List<ImportEffect> effects);
}
