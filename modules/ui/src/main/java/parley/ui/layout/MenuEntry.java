package parley.ui.layout;

import java.util.List;

/**
 * One line of the navigation.
 *
 * @param key of its text
 * @param address of its page, in the access table: only who may use the page sees the line
 * @param order among its siblings
 */
public record MenuEntry(String key, String address, int order, List<MenuEntry> children) {
    public MenuEntry {
        children = List.copyOf(children);
    }

    public MenuEntry(String key, String address, int order, MenuEntry... children) {
        this(key, address, order, List.of(children));
    }

    /** @return what the pages of this section have in common, such as {@code /negotiations/rounds/} */
    String section() {
        return address.substring(0, address.lastIndexOf('/') + 1);
    }

    /** @return what the pages of its module have in common, such as {@code /negotiations/} */
    String module() {
        return address.substring(0, address.indexOf('/', 1) + 1);
    }
}
