package parley.negotiations.text;

/** The file of a text, byte for byte as it came. */
public record TextFile(String name, String mediaType, byte[] bytes) {}
