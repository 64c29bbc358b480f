package parley.core.record;

import java.util.function.Consumer;

/**
 * Which part of a list, in which order.
 *
 * @param page from 1; one so high that no list reaches it is the last that can be counted to
 * @param size 1 to 200 rows
 * @param sort a key of the list; null is its own order
 * @param strict whether a key that the list does not have is refused, as programs are told; else it is passed over, as
 *     in an address that somebody typed
 * @param passedOver is told what a list that is not strict passed over: {@code sort}, or {@code page} where it has no
 *     such page and gives its last; null where nobody asks
 */
public record Paging(int page, int size, String sort, boolean descending, boolean strict, Consumer<String> passedOver) {
    public static final int DEFAULT_SIZE = 25;
    public static final int LARGEST_SIZE = 200;

    public Paging {
        size = size < 1 ? DEFAULT_SIZE : Math.min(size, LARGEST_SIZE);
        page = Math.min(Math.max(1, page), Integer.MAX_VALUE / size);
    }

    public Paging(int page, int size, String sort, boolean descending) {
        this(page, size, sort, descending, false, null);
    }

    public static Paging first() {
        return new Paging(1, DEFAULT_SIZE, null, false);
    }

    public static Paging longest() {
        return new Paging(1, LARGEST_SIZE, null, false);
    }

    /** Reads {@code sort} as addresses and REST write it: a leading minus is descending. */
    public static Paging of(Integer page, Integer size, String sort) {
        boolean descending = sort != null && sort.startsWith("-");
        String key = sort == null || sort.isBlank() ? null : descending ? sort.substring(1) : sort;
        return new Paging(page == null ? 1 : page, size == null ? DEFAULT_SIZE : size, key, descending);
    }

    /** @return the same, which refuses a sort key that the list does not have */
    public Paging strictly() {
        return new Paging(page, size, sort, descending, true, null);
    }

    /** @return the same, which tells what the list passed over; a page after the last is then the last */
    public Paging telling(Consumer<String> passedOver) {
        return new Paging(page, size, sort, descending, strict, passedOver);
    }

    /** @return another page of the same */
    Paging at(int number) {
        return new Paging(number, size, sort, descending, strict, passedOver);
    }

    void passOver(String what) {
        if (passedOver != null) {
            passedOver.accept(what);
        }
    }

    /** @return the same, sorted by another key in the same direction */
    public Paging by(String key) {
        return new Paging(page, size, key, descending, strict, passedOver);
    }

    public int offset() {
        return Math.multiplyExact(page - 1, size);
    }
}
