package parley.launcher;

/** Something the person at the terminal can mend; told without a stack trace. */
public class Refusal extends RuntimeException {
    public Refusal(String message) {
        super(message);
    }

    public Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}
