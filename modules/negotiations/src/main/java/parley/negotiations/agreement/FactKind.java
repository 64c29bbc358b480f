package parley.negotiations.agreement;

/** What was stated about an agreement: when it is to end, or a figure such as how many chapters count. */
public enum FactKind {
    TARGET,
    MEASURE
}
