package parley.negotiations.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.core.record.Filters;
import parley.core.record.Paging;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.exchange.CellType;
import parley.exchange.ExportColumn;
import parley.exchange.ExportKind;
import parley.exchange.ExportRow;
import parley.exchange.ExportSelection;
import parley.negotiations.ConsultationsAccess;

/** The submissions list as an export: the same criteria, and of those in confidence only what the caller may know. */
@ApplicationScoped
public class SubmissionsExport implements ExportKind {
    private static final List<ExportColumn> COLUMNS = List.of(
            new ExportColumn("consultation", "submission.consultation", CellType.TEXT),
            new ExportColumn("who", "submission.who", CellType.TEXT),
            new ExportColumn("person", "submission.person", CellType.TEXT),
            new ExportColumn("channel", "submission.channel", CellType.TEXT),
            new ExportColumn("receivedOn", "submission.receivedOn", CellType.DATE),
            new ExportColumn("stance", "submission.stance", CellType.TEXT),
            new ExportColumn("chapters", "submission.chapters", CellType.TEXT),
            new ExportColumn("sectors", "submission.sectors", CellType.TEXT),
            new ExportColumn("inConfidence", "submission.inConfidence", CellType.TEXT),
            new ExportColumn("summary", "submission.summary", CellType.TEXT));

    private ConsultationService consultations;
    private Texts texts;

    protected SubmissionsExport() {}

    @Inject
    SubmissionsExport(ConsultationService consultations, Texts texts) {
        this.consultations = consultations;
        this.texts = texts;
    }

    @Override
    public String code() {
        return "submissions";
    }

    @Override
    public String operation() {
        return ConsultationsAccess.READ_CONSULTATIONS;
    }

    @Override
    public List<ExportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public List<String> usualColumns() {
        return COLUMNS.stream().map(ExportColumn::code).toList();
    }

    @Override
    public ExportSelection select(Map<String, String> parameters) {
        return new Selection(SubmissionCriteria.read(Filters.strict(parameters)), parameters.get("sort"));
    }

    private final class Selection implements ExportSelection {
        private final SubmissionCriteria criteria;
        private final String sort;

        private Selection(SubmissionCriteria criteria, String sort) {
            this.criteria = criteria;
            this.sort = sort;
        }

        @Override
        public void check() {
            consultations.find(criteria, Paging.of(1, 1, sort).strictly());
        }

        @Override
        public Map<String, String> criteria() {
            Map<String, String> all = new LinkedHashMap<>(criteria.parameters());
            if (sort != null && !sort.isBlank()) {
                all.put("sort", sort);
            }
            return all;
        }

        @Override
        public String words(Language language) {
            return Stream.of(
                            criteria.consultation(),
                            criteria.chapter(),
                            word(language, "submission.channel", criteria.channel()),
                            word(language, "submission.stance", criteria.stance()),
                            criteria.q(),
                            criteria.publicOnly() ? texts.of(language, "submission.publicOnly") : null)
                    .filter(each -> each != null && !each.isBlank())
                    .collect(Collectors.joining(", "));
        }

        @Override
        public Long total() {
            return consultations.count(criteria);
        }

        @Override
        public void each(List<String> codes, Language language, Consumer<ExportRow> consumer) {
            consultations.each(criteria, Paging.of(null, null, sort), submission -> {
                List<Object> cells = new ArrayList<>(codes.size());
                codes.forEach(code -> cells.add(cell(submission, code, language)));
                consumer.accept(new ExportRow(cells, submission.marking()));
            });
        }
    }

    private Object cell(SubmissionSummary submission, String code, Language language) {
        return switch (code) {
            case "consultation" -> submission.consultationCode();
            case "who" -> submission.who(language);
            case "person" -> submission.person();
            case "channel" -> word(language, "submission.channel", submission.channel());
            case "receivedOn" -> submission.receivedOn();
            case "stance" -> word(language, "submission.stance", submission.stance());
            case "chapters" -> String.join(", ", submission.chapters());
            case "sectors" -> String.join(", ", submission.sectors());
            case "inConfidence" -> texts.of(language, "history.value." + submission.inConfidence());
            case "summary" -> submission.summary().in(language);
            default -> throw new IllegalArgumentException(code);
        };
    }

    private String word(Language language, String vocabulary, Enum<?> constant) {
        return constant == null ? null : texts.of(language, vocabulary + "." + constant.name());
    }
}
