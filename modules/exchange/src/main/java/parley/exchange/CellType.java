package parley.exchange;

/** What a column holds, so that each format writes it as what it is. */
public enum CellType {
    TEXT,
    /** A validated number: keeps its plus sign, in every format as text. */
    PHONE,
    NUMBER,
    DATE
}
