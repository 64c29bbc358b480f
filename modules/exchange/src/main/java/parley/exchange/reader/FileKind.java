package parley.exchange.reader;

/** What a file turned out to be, whatever it is called. */
public enum FileKind {
    CSV,
    XLSX,
    VCARD
}
