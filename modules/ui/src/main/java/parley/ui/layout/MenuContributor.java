package parley.ui.layout;

import java.util.List;

/** A module's lines of the navigation; one bean for each module. Top lines: home 0, negotiations 10 … administration 90. */
public interface MenuContributor {
    List<MenuEntry> entries();
}
