package parley.exchange.reader;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import parley.core.file.PackedFile;
import parley.core.file.SafeXml;

/** Which styles of a workbook show a number as a date, and what date it is. */
final class XlsxStyles {
    private static final Pattern NOT_A_DATE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");
    private static final Pattern DATE = Pattern.compile(".*[dyDY].*|.*[hHsS].*");
    private static final long SECONDS_A_DAY = 86_400;
    /** Excel's calendar holds a 29 February 1900 that never was; the day before its first 1 March. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    private final Set<Integer> dates = new HashSet<>();
    private final boolean from1904;

    XlsxStyles(PackedFile archive, String part, boolean from1904) {
        this.from1904 = from1904;
        if (archive.has(part)) {
            read(archive, part);
        }
    }

    private void read(PackedFile archive, String part) {
        Map<Integer, String> formats = new HashMap<>();
        boolean cells = false;
        int style = 0;
        try (SafeXml xml = archive.xml(part)) {
            while (xml.nextElement()) {
                switch (xml.name()) {
                    case "numFmt" -> formats.put(number(xml.attribute("numFmtId")), xml.attribute("formatCode"));
                    case "cellXfs" -> cells = true;
                    case "cellStyles", "dxfs" -> cells = false;
                    case "xf" -> {
                        if (cells) {
                            int format = number(xml.attribute("numFmtId"));
                            if (isDate(format, formats.get(format))) {
                                dates.add(style);
                            }
                            style++;
                        }
                    }
                    default -> {
                        // Fonts, fills and borders say nothing of values.
                    }
                }
            }
        }
    }

    private static boolean isDate(int format, String code) {
        boolean builtIn = format >= 14 && format <= 22 || format >= 27 && format <= 36 || format >= 45 && format <= 47;
        return builtIn
                || code != null
                        && DATE.matcher(NOT_A_DATE.matcher(code).replaceAll("")).matches();
    }

    boolean date(String style) {
        return style != null && dates.contains(number(style));
    }

    /** @return {@code 2026-02-09}, with the time where there is one; the number itself where it is no day */
    String written(BigDecimal serial) {
        if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(2_958_466)) > 0) {
            return serial.toPlainString();
        }
        long days = serial.longValue();
        long seconds = Math.round(serial.subtract(BigDecimal.valueOf(days)).doubleValue() * SECONDS_A_DAY);
        LocalDateTime moment =
                (from1904 ? EPOCH_1904 : EPOCH).plusDays(days).atStartOfDay().plusSeconds(seconds);
        return seconds == 0 ? moment.toLocalDate().toString() : moment.toString();
    }

    static int number(String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
