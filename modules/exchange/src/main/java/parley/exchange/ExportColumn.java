package parley.exchange;

/**
 * A column that a kind of export offers.
 *
 * @param code stable, for REST and addresses, such as {@code lastInteraction}
 * @param titleKey of its title, which exists in both languages
 */
public record ExportColumn(String code, String titleKey, CellType type) {}
