package parley.negotiations.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.audit.AuditedParts;
import parley.core.record.AuditedRows;
import parley.core.record.ChangeSql;
import parley.core.record.RecordCard;
import parley.core.record.RecordChange;
import parley.core.record.RecordRef;
import parley.core.record.RecordSource;
import parley.core.record.SearchHit;
import parley.core.text.Language;
import parley.negotiations.TextsAccess;

/**
 * Texts in the search, on the home page and in histories, for those on their chapter's need-to-know list. Found by what is
 * said of them, such as file, chapter, round and note; never by the words in them.
 */
@ApplicationScoped
@Transactional
public class TextSource implements RecordSource {
    public static final String KIND = "TEXT";

    private TextRepository repository;
    private AccessTable access;
    private AuditedParts parts;

    protected TextSource() {}

    @Inject
    TextSource(TextRepository repository, AccessTable access, AuditedParts parts) {
        this.repository = repository;
        this.access = access;
        this.parts = parts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<RecordCard> find(long id) {
        return find(List.of(id)).stream().findFirst();
    }

    @Override
    public List<RecordCard> find(Collection<Long> ids) {
        return readable()
                ? repository.byIds(ids, Callers.current().lists()).stream()
                        .map(TextSource::card)
                        .toList()
                : List.of();
    }

    @Override
    public List<SearchHit> search(String words, Language language, int limit) {
        if (!readable()) {
            return List.of();
        }
        return repository.search(words, Callers.current().lists(), limit).stream()
                .map(text -> new SearchHit(
                        new RecordRef(KIND, text.id()),
                        text.fileName(),
                        text.roundCode() == null
                                ? text.chapter(language)
                                : text.chapter(language) + " · " + text.round(language),
                        address(text),
                        1))
                .toList();
    }

    @Override
    public List<RecordChange> changes(Instant moment, int limit) {
        return readable() ? ChangeSql.told(repository.changes(moment, limit), this::find) : List.of();
    }

    @Override
    public List<AuditedRows> auditedRows(long id) {
        if (find(id).isEmpty()) {
            return List.of();
        }
        return List.of(
                new AuditedRows("negotiations.text", id),
                new AuditedRows("negotiations.text_file", id),
                parts.rows("negotiations.provision_status", "text_id", List.of(Long.toString(id))));
    }

    private static RecordCard card(TextSummary text) {
        String title = text.chapterCode() + " · " + text.fileName();
        return new RecordCard(new RecordRef(KIND, text.id()), title, title, address(text), null);
    }

    private static String address(TextSummary text) {
        return "/negotiations/texts/show?id=" + text.id();
    }

    private boolean readable() {
        return access.permits(Callers.current(), TextsAccess.READ_TEXTS);
    }
}
