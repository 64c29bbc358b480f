package parley.launcher;

/** Something the person at the terminal can mend; told without a stack trace. */
class Refusal extends RuntimeException {
    Refusal(String message) {
        super(message);
    }

    Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}
