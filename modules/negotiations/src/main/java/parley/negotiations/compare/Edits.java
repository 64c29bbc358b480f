package parley.negotiations.compare;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The shortest way from one list to another, within bounds. */
final class Edits {
    /** Above this product of lengths the middle is taken as replaced: the search could take its square. */
    private static final long LARGEST = 30_000_000;

    private Edits() {}

    /** A stretch of both lists: the same on both, or what one has in place of the other's. Ends are exclusive. */
    record Block(boolean same, int from1, int to1, int from2, int to2) {}

    /** @return blocks that cover both lists in order, the same and the others in turn */
    static List<Block> between(List<String> one, List<String> two) {
        if (one.equals(two)) {
            return one.isEmpty() ? List.of() : List.of(new Block(true, 0, one.size(), 0, two.size()));
        }
        int head = 0;
        int shorter = Math.min(one.size(), two.size());
        while (head < shorter && one.get(head).equals(two.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && one.get(one.size() - 1 - tail).equals(two.get(two.size() - 1 - tail))) {
            tail++;
        }
        List<Block> blocks = new ArrayList<>();
        add(blocks, true, 0, head, 0, head);
        middle(blocks, one.subList(head, one.size() - tail), two.subList(head, two.size() - tail), head);
        add(blocks, true, one.size() - tail, one.size(), two.size() - tail, two.size());
        return blocks;
    }

    private static void middle(List<Block> blocks, List<String> one, List<String> two, int shift) {
        if (one.isEmpty() || two.isEmpty() || (long) one.size() * two.size() > LARGEST) {
            add(blocks, false, shift, shift + one.size(), shift, shift + two.size());
            return;
        }
        Map<String, Integer> numbers = new HashMap<>();
        List<Change> changes = new ArrayList<>(new MyersDiffWithLinearSpace<Integer>()
                .computeDiff(numbered(one, numbers), numbered(two, numbers), null));
        changes.sort(Comparator.<Change>comparingInt(each -> each.startOriginal)
                .thenComparingInt(each -> each.startRevised));
        int at1 = 0;
        int at2 = 0;
        for (Change change : changes) {
            add(blocks, true, shift + at1, shift + change.startOriginal, shift + at2, shift + change.startRevised);
            add(
                    blocks,
                    false,
                    shift + change.startOriginal,
                    shift + change.endOriginal,
                    shift + change.startRevised,
                    shift + change.endRevised);
            at1 = change.endOriginal;
            at2 = change.endRevised;
        }
        add(blocks, true, shift + at1, shift + one.size(), shift + at2, shift + two.size());
    }

    private static List<Integer> numbered(List<String> list, Map<String, Integer> numbers) {
        List<Integer> result = new ArrayList<>(list.size());
        list.forEach(each -> result.add(numbers.computeIfAbsent(each, unknown -> numbers.size())));
        return result;
    }

    /** Joins neighbours of one kind; leaves out empty ones. */
    private static void add(List<Block> blocks, boolean same, int from1, int to1, int from2, int to2) {
        if (from1 == to1 && from2 == to2) {
            return;
        }
        Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if (last != null && last.same() == same) {
            blocks.set(blocks.size() - 1, new Block(same, last.from1(), to1, last.from2(), to2));
        } else {
            blocks.add(new Block(same, from1, to1, from2, to2));
        }
    }
}
