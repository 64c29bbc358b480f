package parley.ui.layout;

import java.util.List;
import java.util.stream.Stream;

/**
 * One line of the navigation.
 *
 * @param key of its text
 * @param address of its page, in the access table: only who may use the page sees the line; null {@link #within} a section
 * @param order among its siblings
 */
public record MenuEntry(String key, String address, int order, List<MenuEntry> children) {
    public MenuEntry {
        children = List.copyOf(children);
    }

    public MenuEntry(String key, String address, int order, MenuEntry... children) {
        this(key, address, order, List.of(children));
    }

    /** @return more lines for a section that another module opens */
    public static MenuEntry within(String key, MenuEntry... children) {
        return new MenuEntry(key, null, 0, children);
    }

    /** @return the same with the lines of both */
    MenuEntry with(MenuEntry more) {
        MenuEntry own = address == null ? more : this;
        return new MenuEntry(
                key,
                own.address,
                own.order,
                Stream.concat(children.stream(), more.children.stream()).toList());
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
