package parley.negotiations.offer;

/**
 * The document of an offer as it came.
 *
 * @param type media type, by what the file begins with
 * @param size in bytes
 * @param sha256 in hexadecimal
 */
public record OfferFile(String name, String type, long size, String sha256) {
    /** @return the name with every sign that a header cannot carry replaced */
    public String asciiName() {
        return name.replaceAll("[^A-Za-z0-9._ -]", "_");
    }

    /** @return the hash in groups of eight, so that it wraps on a narrow page */
    public String groupedHash() {
        return sha256.replaceAll("(.{8})(?=.)", "$1 ");
    }
}
