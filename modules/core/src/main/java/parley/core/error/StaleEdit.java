package parley.core.error;

/** Somebody else saved the record since the caller read it. Carries both, so that the caller can choose. */
public class StaleEdit extends RuntimeException {
    private final transient Object mine;
    private final transient Object theirs;
    private final int currentVersion;

    /**
     * @param mine the command that was refused
     * @param theirs a command of the same type that would write what is stored now
     * @param currentVersion the version to save over it knowingly
     */
    public StaleEdit(Object mine, Object theirs, int currentVersion) {
        super("stale edit, now at version " + currentVersion);
        this.mine = mine;
        this.theirs = theirs;
        this.currentVersion = currentVersion;
    }

    public Object mine() {
        return mine;
    }

    public Object theirs() {
        return theirs;
    }

    public int currentVersion() {
        return currentVersion;
    }
}
