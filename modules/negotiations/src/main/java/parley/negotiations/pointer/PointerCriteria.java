package parley.negotiations.pointer;

import java.util.Set;

/**
 * Which pointers to find; a chapter that is null is “any”.
 *
 * @param kinds none is “any”
 */
public record PointerCriteria(Set<PointerKind> kinds, String chapter) {
    public PointerCriteria {
        kinds = Set.copyOf(kinds);
    }
}
