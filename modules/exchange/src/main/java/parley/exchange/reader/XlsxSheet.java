package parley.exchange.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.core.file.PackedFile;
import parley.core.file.SafeXml;

/**
 * A sheet of a workbook.
 *
 * @param part the entry of the archive that holds it
 * @param hidden whether spreadsheets show it; what lists of choices are kept in is not
 */
record XlsxSheet(String name, String part, boolean hidden) {
    /** The sheets of a workbook, and the day that its dates count from. */
    record Workbook(List<XlsxSheet> sheets, boolean from1904) {}

    /** Those shown come first: what stands in a hidden one is read where no other holds anything. */
    static Workbook all(PackedFile archive) {
        Map<String, String> parts = parts(archive);
        List<XlsxSheet> shown = new ArrayList<>();
        List<XlsxSheet> hidden = new ArrayList<>();
        boolean from1904 = false;
        try (SafeXml xml = archive.xml("xl/workbook.xml")) {
            while (xml.nextElement()) {
                if (xml.name().equals("workbookPr")) {
                    String flag = String.valueOf(xml.attribute("date1904"));
                    from1904 = flag.equals("1") || flag.equals("true");
                } else if (xml.name().equals("sheet") && !"veryHidden".equals(xml.attribute("state"))) {
                    String part = parts.get(xml.attribute("id"));
                    boolean out = "hidden".equals(xml.attribute("state"));
                    if (part != null) {
                        (out ? hidden : shown).add(new XlsxSheet(xml.attribute("name"), part, out));
                    }
                }
            }
        }
        shown.addAll(hidden);
        return new Workbook(shown, from1904);
    }

    private static Map<String, String> parts(PackedFile archive) {
        Map<String, String> parts = new HashMap<>();
        try (SafeXml xml = archive.xml("xl/_rels/workbook.xml.rels")) {
            while (xml.nextElement()) {
                String target = String.valueOf(xml.attribute("Target"));
                String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                if (archive.has(part) && part.contains("worksheets/")) {
                    parts.put(xml.attribute("Id"), part);
                }
            }
        }
        return parts;
    }

    /** @return whether any cell of it holds a value */
    boolean filled(PackedFile archive) {
        try (SafeXml xml = archive.xml(part)) {
            while (xml.nextElement()) {
                if (xml.name().equals("v") || xml.name().equals("t")) {
                    return true;
                }
            }
        }
        return false;
    }
}
