package parley.core.access;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One thing that can be done: who may, on which pages, by which REST operations.
 *
 * @param code unique, such as {@code rounds.log}
 * @param roles any one of them is enough
 * @param audience whether roles decide, or every account or anybody may
 * @param pages that show or carry it
 * @param rest method and path below {@code /api/v1}, such as {@code GET /rounds/{id}}
 */
public record Operation(String code, Set<Role> roles, Audience audience, List<PageEntry> pages, List<String> rest) {
    /** Every signed-in account. */
    public static final String SIGNED_IN = "signed-in";
    /** Also before sign-in. */
    public static final String ANYBODY = "anybody";
    /** Only parts of the product itself: jobs, observers, start-up. */
    public static final String SYSTEM = "system";

    /** Whom an operation is for. */
    public enum Audience {
        ROLES,
        ANY_ACCOUNT,
        ANYBODY
    }

    public Operation {
        roles = Set.copyOf(roles);
        pages = List.copyOf(pages);
        rest = List.copyOf(rest);
    }

    public static Operation of(String code, Role first, Role... more) {
        return new Operation(code, EnumSet.of(first, more), Audience.ROLES, List.of(), List.of());
    }

    public static Operation of(String code, Set<Role> roles) {
        return new Operation(code, roles, Audience.ROLES, List.of(), List.of());
    }

    public static Operation forAnyAccount(String code) {
        return new Operation(code, Set.of(), Audience.ANY_ACCOUNT, List.of(), List.of());
    }

    public static Operation forAnybody(String code) {
        return new Operation(code, Set.of(), Audience.ANYBODY, List.of(), List.of());
    }

    /** Adds a page that needs no parameter. */
    public Operation page(String path) {
        return page(path, null);
    }

    /**
     * Adds a page.
     *
     * @param example a query that shows it with sample data, such as {@code code=TNC-17}; the scans use it
     */
    public Operation page(String path, String example) {
        return with(new PageEntry(path, example, null));
    }

    /**
     * Adds a page of a record that only those on a need-to-know list may know of: others are told that there is none.
     *
     * @param list whose members see the example
     */
    public Operation listedPage(String path, String example, String list) {
        return with(new PageEntry(path, example, list));
    }

    private Operation with(PageEntry page) {
        List<PageEntry> more = new ArrayList<>(pages);
        more.add(page);
        return new Operation(code, roles, audience, more, rest);
    }

    public Operation rest(String... methodsAndPaths) {
        List<String> more = new ArrayList<>(rest);
        more.addAll(List.of(methodsAndPaths));
        return new Operation(code, roles, audience, pages, more);
    }

    public boolean allows(Caller caller) {
        if (caller.actor() != null) {
            return true;
        }
        return switch (audience) {
            case ANYBODY -> true;
            case ANY_ACCOUNT -> caller.signedIn();
            case ROLES -> caller.signedIn() && caller.roles().stream().anyMatch(roles::contains);
        };
    }

    /**
     * A page of the product.
     *
     * @param path extensionless, such as {@code /negotiations/rounds/list}
     * @param example see {@link Operation#page(String, String)}; null where the page needs no parameter
     * @param list the need-to-know list that the example needs; null where the role alone decides
     */
    public record PageEntry(String path, String example, String list) {}
}
