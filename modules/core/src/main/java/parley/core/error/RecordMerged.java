package parley.core.error;

/** The record was merged into another: its address leads to the survivor. Where nobody leads there it is not to be found. */
public class RecordMerged extends NotFound {
    private final long survivor;

    public RecordMerged(String kind, long id, long survivor) {
        super(kind, id);
        this.survivor = survivor;
    }

    public long survivor() {
        return survivor;
    }
}
