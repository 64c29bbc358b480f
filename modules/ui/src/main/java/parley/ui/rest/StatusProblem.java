package parley.ui.rest;

/** A request that REST itself refuses, before any service is asked. */
public class StatusProblem extends RuntimeException {
    private final int status;

    /** @param status such as 428: the text is {@code problem.428} */
    public StatusProblem(int status) {
        super(Integer.toString(status));
        this.status = status;
    }

    public int status() {
        return status;
    }
}
