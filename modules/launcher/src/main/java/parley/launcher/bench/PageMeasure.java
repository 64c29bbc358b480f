package parley.launcher.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.launcher.TrialInstallation;

/** Lists and searches, page by page. */
final class PageMeasure {
    /** The layout and one line that says that there is nothing. */
    private static final String EMPTY = "/exchange/exports/list";

    private static final String LIST = "/contacts/people/list?country=VNM&sort=-name";
    private static final String BY_ORGANIZATION = "/contacts/people/list?country=VNM&sort=organization";
    private static final String SEARCH = "/contacts/people/list?q=guer";
    private static final List<String> SPELLINGS = List.of("guer", "guér", "GUER");
    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");
    private static final int COUNTED = 10_000;
    private static final int PHASES = 3;

    private final TrialInstallation trial;
    private final StatementLog log;
    private final List<Visitor> readers;
    private final Visitor reader;
    private final Effort effort;

    PageMeasure(TrialInstallation trial, StatementLog log, List<Visitor> readers, Effort effort) {
        this.trial = trial;
        this.log = log;
        this.readers = readers;
        this.reader = readers.get(0);
        this.effort = effort;
    }

    void run(int people, Report report) throws Exception {
        SideBySide.medians(
                effort.warming(),
                List.of(() -> reader.visit(EMPTY), () -> reader.visit(LIST), () -> reader.visit(SEARCH)));
        List<CapturedStatement> empty = log.during(() -> reader.visit(EMPTY));
        one("list by name", LIST, 6, empty, report);
        one("list by organization", BY_ORGANIZATION, 6, empty, report);
        one("search guer", SEARCH, 5, empty, report);
        together(report);
        for (String spelling : SPELLINGS) {
            finds(spelling, people, report);
        }
    }

    private void one(String what, String path, double goal, List<CapturedStatement> empty, Report report)
            throws Exception {
        List<CapturedStatement> all = log.during(() -> reader.visit(path));
        try (BareWork bare = bare(all)) {
            List<Double> medians = SideBySide.medians(
                    effort.turns(), List.of(() -> reader.visit(path), bare::run, () -> reader.visit(EMPTY)));
            double page = medians.get(0);
            double sql = medians.get(1);
            double layout = medians.get(2);
            report.times(what + ": page / SQL", page, sql, "≤ " + goal);
            report.times(what + ": page / (empty page + SQL)", page, layout + sql, "≤ 1.5");
        }
        report.count(what + ": statements", all.size(), "empty page " + empty.size());
    }

    private void together(Report report) throws Exception {
        List<CapturedStatement> all = log.during(() -> reader.visit(LIST));
        List<BareWork> bares = new ArrayList<>();
        List<Double> pages = new ArrayList<>();
        List<Double> sqls = new ArrayList<>();
        try {
            for (int i = 0; i < readers.size(); i++) {
                bares.add(bare(all));
            }
            for (int phase = 0; phase < PHASES; phase++) {
                pages.add(SideBySide.perSecond(
                        readers.stream()
                                .map(one -> (SideBySide.Work) () -> one.visit(LIST))
                                .toList(),
                        effort.phaseMillis()));
                sqls.add(SideBySide.perSecond(
                        bares.stream().map(one -> (SideBySide.Work) one::run).toList(), effort.phaseMillis()));
            }
        } finally {
            for (BareWork one : bares) {
                one.close();
            }
        }
        report.rates(
                readers.size() + " clients, list by name: pages / SQL",
                SideBySide.median(pages),
                SideBySide.median(sqls),
                "≥ 0.16");
    }

    private BareWork bare(List<CapturedStatement> all) throws SQLException {
        List<CapturedStatement> own =
                all.stream().filter(CapturedStatement::listsPeople).toList();
        if (own.isEmpty()) {
            throw new IllegalStateException("the page asked for no people, but for " + all);
        }
        CapturedStatement tell = all.stream()
                .filter(CapturedStatement::tells)
                .reduce((first, last) -> last)
                .orElseThrow();
        return new BareWork(trial.asApplication(), tell, own);
    }

    private void finds(String spelling, int people, Report report) throws Exception {
        String answer = reader.rest("/people?size=1&q=" + Visitor.encoded(spelling));
        Matcher total = TOTAL.matcher(answer);
        long found = total.find() ? Long.parseLong(total.group(1)) : -1;
        report.found(spelling, found, Math.min(COUNTED, MadeUpPerson.guers(people)));
    }
}
