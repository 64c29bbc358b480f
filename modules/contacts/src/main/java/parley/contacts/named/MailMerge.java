package parley.contacts.named;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import parley.contacts.ListsAccess;
import parley.contacts.filter.ListOrder;
import parley.core.record.Filters;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.exchange.ExportColumn;
import parley.exchange.ExportKind;
import parley.exchange.ExportRow;
import parley.exchange.ExportSelection;

/** A list as a file for letters: each row begins with the salutation in the reader's language. */
@ApplicationScoped
public class MailMerge implements ExportKind {
    private MemberService members;
    private NamedListService lists;
    private Texts texts;

    protected MailMerge() {}

    @Inject
    MailMerge(MemberService members, NamedListService lists, Texts texts) {
        this.members = members;
        this.lists = lists;
        this.texts = texts;
    }

    @Override
    public String code() {
        return "mail-merge";
    }

    @Override
    public String operation() {
        return ListsAccess.READ_LISTS;
    }

    @Override
    public List<ExportColumn> columns() {
        return Arrays.stream(MergeColumn.values())
                .map(column -> new ExportColumn(column.code(), column.titleKey(), column.type()))
                .toList();
    }

    @Override
    public List<String> usualColumns() {
        return Arrays.stream(MergeColumn.values())
                .filter(MergeColumn::usual)
                .map(MergeColumn::code)
                .toList();
    }

    @Override
    public ExportSelection select(Map<String, String> parameters) {
        return new Selection(MemberCriteria.read(Filters.strict(parameters)), new ListOrder(parameters.get("sort")));
    }

    private final class Selection implements ExportSelection {
        private final MemberCriteria criteria;
        private final ListOrder order;

        private Selection(MemberCriteria criteria, ListOrder order) {
            this.criteria = criteria;
            this.order = order;
        }

        @Override
        public Map<String, String> criteria() {
            return order.after(criteria.parameters());
        }

        @Override
        public void check() {
            members.find(criteria, order.firstRow());
        }

        @Override
        public String words(Language language) {
            String name = lists.get(criteria.listId()).summary().name();
            List<String> words = new ArrayList<>(List.of(texts.of(language, "mailMerge.of", name)));
            if (criteria.q() != null) {
                words.add(texts.of(language, "listPeople.is.q", criteria.q()));
            }
            if (criteria.status() != null) {
                words.add(texts.of(language, "list.event." + criteria.status()));
            }
            if (criteria.sendable()) {
                words.add(texts.of(language, "mailMerge.sendable"));
            }
            return String.join("; ", words);
        }

        @Override
        public void each(List<String> codes, Language language, Consumer<ExportRow> consumer) {
            List<MergeColumn> columns = codes.stream()
                    .map(code -> MergeColumn.byCode(code).orElseThrow())
                    .toList();
            members.each(criteria, order.paging(), member -> {
                List<Object> cells = new ArrayList<>(columns.size());
                columns.forEach(column -> cells.add(column.of(member, language)));
                consumer.accept(new ExportRow(cells, member.marking()));
            });
        }
    }
}
