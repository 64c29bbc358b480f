package parley.exchange;

import java.util.List;

/**
 * A sentence about a row.
 *
 * @param key of its text, in which the arguments are numbered from 0
 * @param column the header of the cell at fault; empty where it is the whole row
 */
public record ImportMessage(String key, String column, List<String> arguments) {
    public ImportMessage {
        arguments = List.copyOf(arguments);
    }

    public static ImportMessage of(String key, String column, Object... arguments) {
        return new ImportMessage(
                key,
                column,
                java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
