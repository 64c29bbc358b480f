package parley.negotiations.text.reader;

import java.util.Locale;

/** A number as lists of word processors show it. */
final class Numerals {
    private static final int MOST_LETTERS = 20;
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int HIGHEST_ROMAN = 3_999;
    private static final int LETTERS = 26;

    private Numerals() {}

    /**
     * What comes after z depends on who wrote the file.
     *
     * @param sign the first of its kind, as OpenDocument calls them: {@code 1}, {@code a}, {@code A}, {@code i}, {@code I};
     *     any other is {@code 1}
     * @param repeated whether z is followed by aa, bb, cc, as in Word, or else by aa, ab, ac
     */
    static String of(int number, String sign, boolean repeated) {
        return switch (sign) {
            case "a" -> letters(number, repeated).toLowerCase(Locale.ROOT);
            case "A" -> letters(number, repeated);
            case "i" -> roman(number).toLowerCase(Locale.ROOT);
            case "I" -> roman(number);
            default -> Integer.toString(number);
        };
    }

    private static String letters(int number, boolean repeated) {
        if (number < 1 || number > LETTERS * MOST_LETTERS) {
            return Integer.toString(number);
        }
        if (repeated) {
            return letter(number - 1).repeat((number - 1) / LETTERS + 1);
        }
        StringBuilder letters = new StringBuilder();
        for (int left = number; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, letter(left - 1));
        }
        return letters.toString();
    }

    private static String letter(int number) {
        return String.valueOf((char) ('A' + number % LETTERS));
    }

    private static String roman(int number) {
        if (number < 1 || number > HIGHEST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (left >= VALUES[i]) {
                roman.append(SIGNS[i]);
                left -= VALUES[i];
            }
        }
        return roman.toString();
    }
}
