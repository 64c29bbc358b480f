package parley.ui.home;

import java.util.List;

/**
 * One line of "The file today", in words of one language: "In Parley: <b>9 of 25</b> chapters concluded".
 *
 * @param order of the lines: negotiations 10, work plan 20, missions 30
 * @param lead before the number, or null
 * @param number what stands out and opens the list that makes it up
 * @param address of that list
 * @param words after the number
 * @param under a second, quiet line, or null
 * @param ask what opens the explanation, such as "Why the two differ"; null where there is none
 * @param why the explanation, a paragraph each
 */
public record FileFigure(
        int order,
        String lead,
        String number,
        String address,
        String words,
        String under,
        String ask,
        List<String> why) {
    /** A line that needs no explanation. */
    public FileFigure(int order, String number, String address, String words) {
        this(order, null, number, address, words, null, null, List.of());
    }

    public FileFigure {
        why = List.copyOf(why);
    }
}
