package parley.negotiations.text.parse;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.negotiations.text.reader.RawParagraph;

/** Tells headings of chapters, sections, articles and annexes from text, by words, numbers and styles. */
final class Headings {
    enum Type {
        CHAPTER,
        SECTION,
        ARTICLE,
        ANNEX,
        TEXT
    }

    /** @param number as written, without brackets; empty where there is none */
    record Heading(Type type, String number, String words) {
        static final Heading NONE = new Heading(Type.TEXT, "", "");
    }

    private static final String OPENING = "^(?:[\\[［【〔(“\"«*•\\s\u00A0]|(?:[\\p{Lu}]{2,5}|[\\p{Lu}][\\p{L}-]+)"
            + "(?:[\\s,/&;+()]+[\\p{L}\\d’'-]+){0,14}\\)?\\s?[:：](?=\\s*[\\[［]*\\s*(?i:article|artículo|artigo|annex|chapter|chapitre|section)))*";
    private static final String DIGITS =
            "(?:[0-9]{1,4}(?:[.\\-–][0-9XYxy]{1,3})*(?:[.\\-–]?(?:[A-Za-z]|bis|ter|quater|quinquies|sexies))?)";
    private static final String NUMBER = "(?:" + DIGITS
            + "|[IVXLC]{1,7}(?:[.\\-][0-9]+)?|[XYZN]{1,3}(?:[.\\-][0-9XYZ]+)?|[A-Z]{1,3}(?:\\.[A-Z0-9]{1,3}){1,3}"
            + "|_+|[.…]{1,4}|(?i:premier|première|unique)|1(?:er|re|ᵉʳ)|[A-Z](?:[.\\-][0-9X]+)?)";
    private static final Pattern ARTICLE = Pattern.compile(
            OPENING
                    + "(?i:articles?|art\\.|art[ií]culo|artigo)[\\s\u00A0]*[\\[［]?[\\s\u00A0]*(?:n[o°º]\\s*)?(?<number>(?i:bis)|"
                    + NUMBER + "(?:[\\s\u00A0]?[\\[［](?:" + NUMBER
                    + "|(?i:bis|ter|quater))[\\]］])?(?:[\\s\u00A0]?(?i:bis|ter|quater|quinquies)\\b)?)(?![\\p{L}\\p{N}])"
                    + "(?<rest>.*)$",
            Pattern.DOTALL);
    private static final Pattern SPLIT = Pattern.compile(
            OPENING + "(?i:article)[\\s\u00A0]*(?<number>[0-9]{1,3}\\.?[\\[［][0-9A-Za-z.]{1,5}[\\]］])(?<rest>.*)$",
            Pattern.DOTALL);
    private static final Pattern CHAPTER = Pattern.compile(
            OPENING
                    + "(?i:chapter|chapitre|cap[ií]tulo)[\\s\u00A0]*[\\[［]?(?<number>[0-9]{1,3}|[IVXLC]{1,7}|[XYN]{1,3}|[a-z]{3,9}|[A-Z]{3,9}|_+)?"
                    + "(?![\\p{L}\\p{N}])(?<rest>.*)$",
            Pattern.DOTALL);
    private static final Pattern SECTION = Pattern.compile(
            OPENING + "(?i:sub-?section|section|part|partie|titre|title|sous-section|secci[oó]n)[\\s\u00A0]+[\\[［]?"
                    + "(?<number>[0-9]{1,3}|[IVXLC]{1,7}|[A-Z])(?![\\p{L}\\p{N}])(?<rest>.*)$",
            Pattern.DOTALL);
    private static final Pattern ANNEX = Pattern.compile(
            OPENING + "(?<word>(?i:annexe?|appendix|appendice|attachment|pi[eè]ce jointe|anexo|schedule|side letter))"
                    + "[\\s\u00A0]*[\\[［]?(?<number>(?!(?:OF|TO|ON|IN|FOR|AND|THE|DE|DU|DES|AU|AUX|SUR|LA|LE|LES)\\b)[0-9A-Z]{1,4}(?:[.\\-–(][0-9A-Za-z)]{1,4})*)?(?![\\p{Ll}])(?<rest>.*)$",
            Pattern.DOTALL);
    private static final Pattern NUMBERED = Pattern.compile(
            OPENING
                    + "(?<number>[0-9]{1,3}(?:\\.[0-9]{1,3}){1,2})[.:\\s\u00A0]+(?<rest>[\\[［【〔«“\"\\s\u00A0]*\\p{Lu}.*)$",
            Pattern.DOTALL);
    private static final Pattern SEPARATED = Pattern.compile(
            "^[\\s\u00A0]*[\\]］】〕)»”]*[\\s\u00A0]*[.:：–—\\-\t\\n][\\s\u00A0]*(?<words>.*)$", Pattern.DOTALL);
    private static final Pattern LINE_OF_CONTENTS =
            Pattern.compile("^.{3,200}?(?:[.…·]{4,}|\\t+|\\s\\.\\s\\.\\s[.\\s]*)\\s*\\d{1,4}$");
    /** A heading that a tab parts from its number is no line of contents with its page. */
    private static final Pattern BARE = Pattern.compile(
            "(?i)^[\\[［]*(?:article|art\\.|chapter|chapitre|section|part|partie|annexe?)[.\\s]*\\t+[\\s\u00A0]*\\d{1,4}$");

    private static final int LONGEST = 300;
    private static final int LONGEST_WITHOUT_SIGN = 160;

    /** Whose schedule, or what an annex is on, where it has no number: {@code SCHEDULE OF CANADA}. */
    private static final Pattern OF =
            Pattern.compile("(?i)^(?:of|to|on|for|de|du|des|de la|sur)\\s[^\\[\\].;:]{2,60}$");
    /** {@code Appendix 1 to Annex 5-A} */
    private static final Pattern OF_ANOTHER = Pattern.compile(
            "(?i)^\\s+(?:to|of|à l[’']|au|de l[’']|du)\\s*(?:the\\s)?(?:annexe?|chapter|chapitre|appendix|appendice|schedule|protocole?)\\b[^.;,]{0,40}$");

    private static final Pattern LABEL_OF_ARTICLE = Pattern.compile("(?i)art");
    private static final List<Title> TITLES =
            List.of(new Title(Type.CHAPTER, CHAPTER), new Title(Type.SECTION, SECTION), new Title(Type.ANNEX, ANNEX));

    /** How a heading other than an article's is written. */
    private record Title(Type type, Pattern pattern) {}

    private Headings() {}

    static boolean contents(RawParagraph raw, String text) {
        return raw.contents()
                || text.length() <= LONGEST
                        && LINE_OF_CONTENTS.matcher(text.strip()).matches()
                        && !BARE.matcher(text.strip()).matches();
    }

    /**
     * @param raw a paragraph that is no note and no line of contents
     * @param text what it says
     */
    static Heading of(RawParagraph raw, String text) {
        String shown = raw.label().isEmpty() ? text : raw.label() + " " + text;
        boolean styled = raw.level() > 0;
        if (shown.isBlank() || shown.length() > LONGEST && !styled) {
            return Heading.NONE;
        }
        String line = shown.substring(0, Math.min(shown.length(), 2 * LONGEST)).strip();
        Heading article =
                article(line, styled || LABEL_OF_ARTICLE.matcher(raw.label()).find());
        if (article != null) {
            return article;
        }
        for (Title title : TITLES) {
            Heading found = titled(title.type(), title.pattern(), line, styled);
            if (found != null) {
                return found;
            }
        }
        Matcher numbered = NUMBERED.matcher(line);
        return styled && numbered.matches()
                ? new Heading(Type.ARTICLE, number(numbered.group("number")), words(numbered.group("rest")))
                : Heading.NONE;
    }

    private static Heading article(String line, boolean styled) {
        Matcher split = SPLIT.matcher(line);
        Matcher matcher = split.matches() ? split : ARTICLE.matcher(line);
        if (!matcher.matches()) {
            return null;
        }
        String rest = matcher.group("rest");
        if (!styled && !headline(rest)) {
            return null;
        }
        return new Heading(Type.ARTICLE, number(matcher.group("number")), words(rest));
    }

    private static Heading titled(Type type, Pattern pattern, String line, boolean styled) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.matches() || !styled && !headline(matcher.group("rest")) && !ofAnother(type, matcher, line)) {
            return null;
        }
        String number = matcher.group("number") == null ? "" : number(matcher.group("number"));
        if (type == Type.ANNEX) {
            String of = matcher.group("rest").strip();
            if (number.isEmpty()
                    && (styled || line.equals(line.toUpperCase(Locale.ROOT)))
                    && OF.matcher(of).find()) {
                return new Heading(type, matcher.group("word") + " " + of, "");
            }
            if (number.isEmpty()
                    && !styled
                    && !words(matcher.group("rest")).isEmpty()
                    && !SEPARATED.matcher(matcher.group("rest")).matches()) {
                return null;
            }
            number = (matcher.group("word") + " " + number).strip();
        }
        return new Heading(type, number, words(matcher.group("rest")));
    }

    private static boolean ofAnother(Type type, Matcher matcher, String line) {
        String rest = matcher.group("rest");
        return type == Type.ANNEX
                && (matcher.group("number") == null
                        ? line.equals(line.toUpperCase(Locale.ROOT))
                                && OF.matcher(rest.strip()).matches()
                        : OF_ANOTHER.matcher(rest).matches());
    }

    /** Whether what follows a number reads as a title and not as the rest of a sentence: "Article 5.3 of the Agreement applies". */
    private static boolean headline(String rest) {
        String bare = rest.replaceAll("[\\[\\]［］【】〔〕*\\d\\s\u00A0]+", " ").strip();
        if (bare.isEmpty() || SEPARATED.matcher(rest).matches()) {
            return true;
        }
        if (bare.matches("^\\(.*\\)\\.?$")) {
            return true;
        }
        boolean sentence = bare.endsWith(".") || bare.endsWith(";");
        return Character.isUpperCase(bare.codePointAt(0)) && !sentence && rest.length() <= LONGEST_WITHOUT_SIGN
                || bare.matches("^[(«“\"].*")
                        && !sentence
                        && rest.length() <= LONGEST_WITHOUT_SIGN
                        && !bare.matches(".*\\)\\s+\\p{Ll}.*");
    }

    static String number(String written) {
        return written.replaceAll("[\\[\\]［］\\s\u00A0]", "")
                .replace('–', '-')
                .replaceAll("(?i)^(?:premier|première|1er|1re|1ᵉʳ)$", "1")
                .replaceAll("[.…_]+$", "")
                .replaceAll("^_+", "");
    }

    /** @return the words of a heading, without signs before them and without brackets around */
    static String words(String rest) {
        Matcher separated = SEPARATED.matcher(rest);
        String words = (separated.matches() ? separated.group("words") : rest).strip();
        words = words.replaceAll("^[\\s\u00A0.:：–—\\-]+", "");
        while (words.length() > 1 && unbalancedOrWhole(words)) {
            words = strip(words);
        }
        words = words.replaceAll("^\\((.*)\\)$", "$1");
        return words.replaceAll("[\\s\u00A0]+", " ").strip();
    }

    private static boolean unbalancedOrWhole(String words) {
        boolean first = BracketScan.opens(words.charAt(0));
        boolean last = BracketScan.closes(words.charAt(words.length() - 1));
        int depth = 0;
        int lowest = 0;
        boolean parted = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            depth += BracketScan.opens(c) ? 1 : BracketScan.closes(c) ? -1 : 0;
            lowest = Math.min(lowest, depth);
            parted |= depth == 0 && i < words.length() - 1;
        }
        return first && last && depth == 0 && !parted || first && depth > 0 || last && lowest < 0;
    }

    private static String strip(String words) {
        boolean first = BracketScan.opens(words.charAt(0));
        boolean last = BracketScan.closes(words.charAt(words.length() - 1));
        boolean opensMore = words.chars()
                        .filter(c -> BracketScan.opens((char) c))
                        .count()
                > words.chars().filter(c -> BracketScan.closes((char) c)).count();
        boolean closesMore =
                words.chars().filter(c -> BracketScan.closes((char) c)).count()
                        > words.chars().filter(c -> BracketScan.opens((char) c)).count();
        if (first && opensMore) {
            return words.substring(1).strip();
        }
        if (last && closesMore) {
            return words.substring(0, words.length() - 1).strip();
        }
        return words.substring(first ? 1 : 0, words.length() - (last ? 1 : 0)).strip();
    }
}
