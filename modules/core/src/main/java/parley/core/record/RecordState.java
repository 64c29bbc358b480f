package parley.core.record;

/** Which records a list shows by whether they were archived. */
public enum RecordState {
    ACTIVE,
    ARCHIVED,
    ANY
}
