package parley.core.directory;

/** How a person's name is put together and filed. */
public enum NameOrder {
    /** Amélie Exemple, filed as Exemple, Amélie. */
    GIVEN_FIRST,
    /** Doan Thị Ví Dụ: the family name stands first, also where it is used. */
    FAMILY_FIRST,
    /** Upama: one name only. */
    SINGLE,
    /** Farah binti Contoh: filed by the given name; the rest names a parent. */
    PATRONYMIC
}
