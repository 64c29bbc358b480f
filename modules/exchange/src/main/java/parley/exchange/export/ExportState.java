package parley.exchange.export;

/** The life of an export: queued → running → ready → expired; or cancelled, or failed. */
public enum ExportState {
    QUEUED,
    RUNNING,
    READY,
    CANCELLED,
    FAILED,
    /** The file is gone; the record stays. */
    EXPIRED
}
