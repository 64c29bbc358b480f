package parley.core.job;

/** Work waits, once the transaction that queued it is committed. */
record JobQueued() {}
