package parley.contacts.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.core.directory.SectorCard;
import parley.core.reference.CsvRows;

/**
 * Sectors as lists write them: by code, by name in either language, or by a word that means one and no other. A word that
 * could mean two, such as “technologies”, means none.
 */
final class Sectors {
    private static final Map<String, List<String>> WORDS = CsvRows.read(Sectors.class, "sector_words.csv").stream()
            .collect(Collectors.toMap(
                    row -> row.get("code"), row -> List.of(row.get("names").split("\\|"))));

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,/|]\\s*");

    private final Map<String, Long> ids = new HashMap<>();

    Sectors(List<SectorCard> sectors) {
        sectors.forEach(sector -> Stream.of(sector.code(), sector.nameEn(), sector.nameFr())
                .filter(Objects::nonNull)
                .forEach(name -> ids.put(Plain.of(name), sector.id())));
        sectors.forEach(sector ->
                WORDS.getOrDefault(sector.code(), List.of()).forEach(word -> ids.putIfAbsent(word, sector.id())));
    }

    /** @return null where no sector is called so */
    Long find(String name) {
        return ids.get(Plain.of(name));
    }

    /**
     * Reads a cell of one sector or several.
     *
     * @return the parts that are no sector, as they stand
     */
    List<String> read(String cell, Set<Long> into) {
        List<String> unknown = new ArrayList<>();
        Long whole = find(cell);
        if (whole != null) {
            into.add(whole);
            return unknown;
        }
        for (String part : CellValues.several(cell)) {
            List<Long> found = one(part);
            if (found.isEmpty()) {
                unknown.add(part);
            }
            into.addAll(found);
        }
        return unknown;
    }

    /** A comma or a stroke may belong to a name: it only parts what is a sector on each of its sides. */
    private List<Long> one(String part) {
        Long sector = find(part);
        if (sector != null) {
            return List.of(sector);
        }
        List<Long> each = Arrays.stream(BETWEEN.split(part)).map(this::find).toList();
        return each.contains(null) ? List.of() : each;
    }
}
