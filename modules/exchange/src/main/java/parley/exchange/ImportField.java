package parley.exchange;

import java.util.List;

/**
 * What a column of a file can go to.
 *
 * @param code stable, for REST and saved mappings, such as {@code familyName}
 * @param titleKey of its name, which exists in both languages
 * @param many whether several columns may go to it
 * @param names that headers give it in English and French, as {@link HeaderWords#plain} writes them
 */
public record ImportField(String code, String titleKey, boolean many, List<String> names) {
    public ImportField {
        names = List.copyOf(names);
    }
}
