package parley.contacts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import parley.contacts.named.AddressBlock;
import parley.contacts.named.ListDetail;
import parley.contacts.named.ListEventKind;
import parley.contacts.named.ListHistoryLine;
import parley.contacts.named.MemberCriteria;
import parley.contacts.named.MemberService;
import parley.contacts.named.MemberSummary;
import parley.contacts.named.MergeColumn;
import parley.contacts.named.NamedListService;
import parley.core.error.NotFound;
import parley.core.record.Page;
import parley.ui.list.ListParameters;

/**
 * A named list: who is on it and how it stands with each, its addresses, its history. Its page has forms, whose posts carry
 * no query: the view remembers which list it shows.
 */
@Named
@ViewScoped
public class ShowNamedListBacking implements Serializable {
    @Inject
    private transient NamedListService lists;

    @Inject
    private transient MemberService members;

    @Inject
    private transient ListParameters parameters;

    private long id;
    private transient ListDetail list;
    private transient Page<MemberSummary> page;
    private transient Page<ListHistoryLine> history;
    private transient List<AddressBlock> addresses;

    /** Finds the list before the page renders, so that a wrong id is a 404. */
    public void load() {
        Long asked = parameters.id("id");
        if (asked == null) {
            throw new NotFound("LIST", "");
        }
        id = asked;
        list = lists.get(id);
    }

    public ListDetail getList() {
        if (list == null) {
            list = lists.get(id);
        }
        return list;
    }

    public Page<MemberSummary> getPage() {
        if (page == null) {
            page = members.find(criteria(), parameters.paging());
        }
        return page;
    }

    private MemberCriteria criteria() {
        return MemberCriteria.read(id, parameters.filters());
    }

    /** @return for the mail-merge file: who is shown */
    public Map<String, String> getCriteria() {
        return criteria().parameters();
    }

    public List<String> getMergeColumns() {
        return Arrays.stream(MergeColumn.values())
                .filter(MergeColumn::usual)
                .map(MergeColumn::code)
                .toList();
    }

    public ListEventKind[] getKinds() {
        return ListEventKind.values();
    }

    public Page<ListHistoryLine> getHistory() {
        if (history == null) {
            history = members.history(id, parameters.paging(50));
        }
        return history;
    }

    /** @return addresses in a block, as the address asks */
    public int getSize() {
        Integer size = parameters.integer("size");
        return size == null ? MemberService.BLOCK : Math.max(1, Math.min(size, 500));
    }

    public List<AddressBlock> getAddresses() {
        if (addresses == null) {
            addresses = members.addresses(id, getSize());
        }
        return addresses;
    }

    /** @return how many addresses there are in all blocks */
    public int getAddressCount() {
        return getAddresses().stream().mapToInt(AddressBlock::count).sum();
    }

    /** @return the sign of {@code my:status} */
    public String sign(ListEventKind status) {
        return switch (status) {
            case INVITED -> "plan";
            case REPLIED -> "ok";
            case BOUNCED -> "late";
            case UNSUBSCRIBED -> "stop";
        };
    }
}
