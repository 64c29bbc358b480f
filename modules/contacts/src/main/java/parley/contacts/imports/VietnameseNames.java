package parley.contacts.imports;

import java.util.Locale;
import java.util.Set;

/** Whether a name is written as in Vietnam, where the family name comes first. */
final class VietnameseNames {
    /** Most people there have one of these; they are no names elsewhere, with accents or without. */
    private static final Set<String> EVERYWHERE = Set.of(
            "nguyen", "tran", "pham", "hoang", "huynh", "phan", "dang", "bui", "ngo", "duong", "doan", "trinh", "dinh",
            "truong", "luong");

    /** These are only with their accents: “Le”, “Do” and “Ho” are names of others too. */
    private static final Set<String> WITH_ACCENTS = Set.of("lê", "đỗ", "hồ", "võ", "vũ", "lý", "đào", "tạ", "hà");

    private VietnameseNames() {}

    /** @param words of the name, two or more; a family name that stands last as well says that it was turned round */
    static boolean familyFirst(String... words) {
        return family(words[0]) && !family(words[words.length - 1]);
    }

    private static boolean family(String word) {
        return EVERYWHERE.contains(Plain.of(word)) || WITH_ACCENTS.contains(word.toLowerCase(Locale.ROOT));
    }
}
