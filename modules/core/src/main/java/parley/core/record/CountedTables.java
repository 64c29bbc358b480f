package parley.core.record;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tables that a list's number of rows depends on. Left joins only bring columns: where no condition asks for one of
 * them, counting goes without, which PostgreSQL cannot find out for itself where the join is lateral.
 */
final class CountedTables {
    private static final String LEFT_JOIN = " left join ";
    private static final Pattern ALIAS = Pattern.compile("(\\w+) on ");
    private static final Pattern INNER_JOIN = Pattern.compile("(?<! left) join ");

    private CountedTables() {}

    /**
     * @param from of a list
     * @param where of its conditions
     * @return the list's own, or what stands before its left joins
     */
    static String of(String from, String where) {
        String outside = blankInParentheses(from);
        int joins = outside.indexOf(LEFT_JOIN);
        if (joins < 0) {
            return from;
        }
        String rest = outside.substring(joins);
        if (INNER_JOIN.matcher(rest).find()) {
            return from;
        }
        Matcher alias = ALIAS.matcher(rest);
        while (alias.find()) {
            if (Pattern.compile("\\b" + alias.group(1) + "\\.").matcher(where).find()) {
                return from;
            }
        }
        return from.substring(0, joins);
    }

    /** Blanks out what stands in parentheses, so that positions stay as they are. */
    private static String blankInParentheses(String sql) {
        StringBuilder outside = new StringBuilder(sql.length());
        int depth = 0;
        for (char c : sql.toCharArray()) {
            depth -= c == ')' ? 1 : 0;
            outside.append(depth == 0 ? c : ' ');
            depth += c == '(' ? 1 : 0;
        }
        return outside.toString();
    }
}
