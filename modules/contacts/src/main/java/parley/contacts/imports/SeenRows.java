package parley.contacts.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parley.exchange.ImportLine;

/** The rows of a file so far, to find those that say the same person again. Of each only what tells it from others. */
final class SeenRows {
    /** @param cells a hash of each cell; @param name its plain words; @param id the number in Parley, or null */
    record Seen(int row, Long id, String name, int[] cells) {
        /** @return the columns in which a later row says something else; an empty cell says nothing */
        List<Integer> differences(ImportLine line) {
            List<Integer> columns = new ArrayList<>();
            for (int i = 0; i < Math.min(cells.length, line.cells().size()); i++) {
                int now = hash(line.cells().get(i));
                if (now != 0 && now != cells[i]) {
                    columns.add(i);
                }
            }
            return columns;
        }
    }

    private final Map<String, Seen> byKey = new HashMap<>();

    /** @return the earlier row with one of the same keys, or null; rows of two numbers are two people */
    Seen find(Long id, List<String> keys) {
        return keys.stream()
                .map(byKey::get)
                .filter(seen -> seen != null && (id == null || seen.id() == null || id.equals(seen.id())))
                .findFirst()
                .orElse(null);
    }

    void remember(Long id, List<String> keys, String name, ImportLine line) {
        int[] cells = line.cells().stream().mapToInt(SeenRows::hash).toArray();
        Seen seen = new Seen(line.row(), id, name, cells);
        keys.forEach(key -> byKey.putIfAbsent(key, seen));
    }

    /** @return what tells rows apart: each address; name with organization where there is no address */
    static List<String> keys(PersonRow row) {
        List<String> keys = new ArrayList<>();
        row.emails.forEach(address -> keys.add("@" + address.toLowerCase(Locale.ROOT)));
        keys.add(row.nameKey() + "\n" + (row.organization == null ? "" : Plain.of(row.organization)));
        return keys;
    }

    private static int hash(String cell) {
        String plain = Plain.of(cell);
        return plain.isEmpty() ? 0 : plain.hashCode() == 0 ? 1 : plain.hashCode();
    }
}
