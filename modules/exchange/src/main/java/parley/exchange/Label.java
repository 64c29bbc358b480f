package parley.exchange;

import java.util.List;

/**
 * What a mailing label says, from top to bottom: name, role, organization, address, country in capitals.
 *
 * @param name of whoever it is for, to be named where they have no address
 * @param lines none where there is no postal address
 */
public record Label(String name, List<String> lines) {
    public Label {
        lines = List.copyOf(lines);
    }

    /** @return one for which nothing can be printed */
    public static Label without(String name) {
        return new Label(name, List.of());
    }
}
