package parley.negotiations.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import parley.core.action.ActionStatus;
import parley.core.party.PartyCard;
import parley.core.party.PartyService;
import parley.core.record.Paging;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.negotiations.ChapterStatus;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.chapter.ChapterSummary;
import parley.negotiations.round.MeetingFormat;
import parley.negotiations.round.RoundCriteria;
import parley.negotiations.round.RoundService;
import parley.negotiations.round.RoundSummary;

/** What cells call rounds, chapters, parties and states, by code or by name in either language. */
@ApplicationScoped
class HistoryWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ROUND = Pattern.compile("(tnc|cnc|round|ronde)( s| i)? ?\\d{1,3}");

    private RoundService rounds;
    private ChapterService chapters;
    private PartyService parties;
    private Texts texts;
    private Clock clock;

    protected HistoryWords() {}

    @Inject
    HistoryWords(RoundService rounds, ChapterService chapters, PartyService parties, Texts texts, Clock clock) {
        this.rounds = rounds;
        this.chapters = chapters;
        this.parties = parties;
        this.texts = texts;
        this.clock = clock;
    }

    /** @return lower case, without accents and signs: {@code TNC-17} is {@code tnc 17} */
    static String plain(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return SIGNS.matcher(bare).replaceAll(" ").strip();
    }

    static boolean namesARound(String text) {
        return ROUND.matcher(plain(text)).matches();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @return by what cells call them: code, label in both languages, "TNC 17", "17" */
    Map<String, RoundSummary> rounds() {
        Map<String, RoundSummary> known = new HashMap<>();
        rounds.find(RoundCriteria.any(), Paging.longest()).items().forEach(round -> {
            known.putIfAbsent(plain(round.code()), round);
            known.putIfAbsent(plain(round.labelEn()), round);
            known.putIfAbsent(plain(round.labelFr()), round);
            if (round.number() != null) {
                known.putIfAbsent(Integer.toString(round.number()), round);
                known.putIfAbsent("tnc" + round.number(), round);
                known.putIfAbsent("cnc" + round.number(), round);
                known.putIfAbsent("round " + round.number(), round);
                known.putIfAbsent("ronde " + round.number(), round);
            }
        });
        return known;
    }

    /** @return by code and by name in both languages; a chapter withheld from the caller is among them, and says so */
    Map<String, ChapterSummary> chapters() {
        Map<String, ChapterSummary> known = new HashMap<>();
        chapters.all(today()).forEach(chapter -> {
            known.putIfAbsent(plain(chapter.code()), chapter);
            known.putIfAbsent(plain(chapter.nameEn()), chapter);
            known.putIfAbsent(plain(chapter.nameFr()), chapter);
        });
        return known;
    }

    Map<String, PartyCard> parties() {
        Map<String, PartyCard> known = new HashMap<>();
        parties.all().forEach(party -> {
            known.putIfAbsent(plain(party.code()), party);
            known.putIfAbsent(plain(party.nameEn()), party);
            known.putIfAbsent(plain(party.nameFr()), party);
        });
        return known;
    }

    Map<String, ChapterStatus> statuses() {
        return constants(ChapterStatus.values(), "chapter.status");
    }

    Map<String, ActionStatus> actionStatuses() {
        return constants(ActionStatus.values(), "action.status");
    }

    Map<String, MeetingFormat> formats() {
        return constants(MeetingFormat.values(), "format");
    }

    private <E extends Enum<E>> Map<String, E> constants(E[] values, String prefix) {
        Map<String, E> known = new HashMap<>();
        Function<String, String> plain = HistoryWords::plain;
        for (E value : values) {
            known.put(plain.apply(value.name()), value);
            for (Language language : Language.values()) {
                known.putIfAbsent(plain.apply(texts.of(language, prefix + "." + value)), value);
            }
        }
        return known;
    }
}
