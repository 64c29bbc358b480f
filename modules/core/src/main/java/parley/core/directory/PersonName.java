package parley.core.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.core.error.InvalidInput;

/**
 * A name as it is used and as it is filed. At least one part; a single name is kept as the given name. An honorific is
 * not part of it.
 */
@Embeddable
public class PersonName {
    @Column(name = "family_name")
    private String family;

    @Column(name = "given_name")
    private String given;

    @Enumerated(EnumType.STRING)
    @Column(name = "name_order")
    private NameOrder order;

    protected PersonName() {}

    private PersonName(String family, String given, NameOrder order) {
        this.family = family;
        this.given = given;
        this.order = order;
    }

    /**
     * Reads a name from its parts; blanks around them do not count.
     *
     * @throws InvalidInput where both parts are blank, or a single name has two
     */
    public static PersonName of(String familyName, String givenName, NameOrder order) {
        String family = blankToNull(familyName);
        String given = blankToNull(givenName);
        if (family == null && given == null) {
            throw new InvalidInput("familyName", "error.nameRequired");
        }
        if (order == NameOrder.SINGLE) {
            if (family != null && given != null) {
                throw new InvalidInput("familyName", "error.singleNameHasTwoParts");
            }
            return new PersonName(null, given == null ? family : given, order);
        }
        return new PersonName(family, given, order);
    }

    /** @return as the person uses it: Amélie Exemple, Doan Thị Ví Dụ, Upama, Farah binti Contoh */
    public String asUsed() {
        return order == NameOrder.FAMILY_FIRST ? joined(" ", family, given) : joined(" ", given, family);
    }

    /** @return as lists file it: Exemple, Amélie; the other orders as used */
    public String filed() {
        return order == NameOrder.GIVEN_FIRST ? joined(", ", family, given) : asUsed();
    }

    public String family() {
        return family;
    }

    public String given() {
        return given;
    }

    public NameOrder order() {
        return order;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonName that
                && Objects.equals(family, that.family)
                && Objects.equals(given, that.given)
                && order == that.order;
    }

    @Override
    public int hashCode() {
        return Objects.hash(family, given, order);
    }

    @Override
    public String toString() {
        return asUsed();
    }

    private static String joined(String between, String first, String second) {
        return Stream.of(first, second).filter(Objects::nonNull).collect(Collectors.joining(between));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
