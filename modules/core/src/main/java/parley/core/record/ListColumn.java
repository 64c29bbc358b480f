package parley.core.record;

/** A column that a list can show. */
public interface ListColumn {
    /** @return its name in addresses and REST */
    String code();

    /** @return whether the list shows it when nobody chose */
    boolean usual();

    /** @return the key of its title */
    String titleKey();
}
