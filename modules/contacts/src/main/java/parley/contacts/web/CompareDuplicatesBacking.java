package parley.contacts.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import parley.contacts.duplicate.DecideNotSame;
import parley.contacts.duplicate.DuplicateKind;
import parley.contacts.duplicate.DuplicateService;
import parley.contacts.merge.MergeField;
import parley.contacts.merge.MergeRecords;
import parley.contacts.merge.MergeService;
import parley.contacts.merge.Side;
import parley.contacts.organization.OrganizationDetail;
import parley.contacts.organization.OrganizationService;
import parley.contacts.person.PersonDetail;
import parley.contacts.person.PersonService;
import parley.core.access.Callers;
import parley.core.error.NotFound;
import parley.ui.form.Form;
import parley.ui.list.ListParameters;

/** Two records beside each other: merged field by field, or remembered as not the same. */
@Named
@ViewScoped
public class CompareDuplicatesBacking extends Form {
    @Inject
    private transient PersonService people;

    @Inject
    private transient OrganizationService organizations;

    @Inject
    private transient DuplicateService duplicates;

    @Inject
    private transient MergeService merges;

    @Inject
    private transient MergeWords words;

    @Inject
    private transient ListParameters parameters;

    private DuplicateKind kind;
    private final long[] ids = new long[2];
    private final int[] versions = new int[2];
    private final String[] names = new String[2];
    private final List<List<String>> follows = new ArrayList<>();
    private final List<MergeLine> lines = new ArrayList<>();
    private String survivor = "first";
    private String reason;

    @PostConstruct
    void read() {
        kind = parameters.constant(DuplicateKind.class, "kind");
        Long first = parameters.id("first");
        Long second = parameters.id("second");
        if (kind == null || first == null || second == null || first.equals(second)) {
            throw new NotFound("DUPLICATE", first + "/" + second);
        }
        ids[0] = first;
        ids[1] = second;
        if (kind == DuplicateKind.PERSON) {
            readPeople();
        } else {
            readOrganizations();
        }
    }

    private void readPeople() {
        PersonDetail[] both = {people.get(ids[0]), people.get(ids[1])};
        for (int i = 0; i < 2; i++) {
            names[i] = both[i].summary().name().asUsed();
            versions[i] = both[i].version();
            follows.add(words.follows(ids[i], both[i].content()));
        }
        MergeField.of(kind)
                .forEach(field -> lines.add(
                        new MergeLine(field, words.of(field, both[0].content()), words.of(field, both[1].content()))));
    }

    private void readOrganizations() {
        OrganizationDetail[] both = {organizations.get(Long.toString(ids[0])), organizations.get(Long.toString(ids[1]))
        };
        for (int i = 0; i < 2; i++) {
            names[i] = both[i].summary().name(Callers.current().language());
            versions[i] = both[i].version();
            follows.add(List.of());
        }
        survivor = both[0].publication() == null && both[1].publication() != null ? "second" : "first";
        MergeField.of(kind)
                .forEach(field -> lines.add(
                        new MergeLine(field, words.of(field, both[0].content()), words.of(field, both[1].content()))));
    }

    /** Merges the two as they were chosen. */
    public String merge() {
        Map<String, String> request =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        survivor = request.getOrDefault("survivor", survivor);
        lines.forEach(line -> line.choose(request.get("field-" + line.getField())));
        boolean firstSurvives = survivor.equals("first");
        int stays = firstSurvives ? 0 : 1;
        Map<MergeField, Side> fields = new EnumMap<>(MergeField.class);
        lines.forEach(line -> fields.put(line.getField(), line.side(firstSurvives)));
        return save(() -> {
            merges.merge(
                    new MergeRecords(kind, ids[stays], versions[stays], ids[1 - stays], versions[1 - stays], fields));
            say("compare.merged", names[1 - stays], names[stays]);
            return kind.address(ids[stays]);
        });
    }

    /** Remembers that they are not the same. */
    public String notSame() {
        return save(() -> {
            duplicates.decide(new DecideNotSame(kind, ids[0], ids[1], reason));
            say("compare.keptApart", names[0], names[1]);
            return "/contacts/duplicates/list?kind=" + kind;
        });
    }

    public DuplicateKind getKind() {
        return kind;
    }

    public String getFirstName() {
        return names[0];
    }

    public String getSecondName() {
        return names[1];
    }

    public String getFirstAddress() {
        return kind.address(ids[0]);
    }

    public String getSecondAddress() {
        return kind.address(ids[1]);
    }

    public List<String> getFirstFollows() {
        return follows.get(0);
    }

    public List<String> getSecondFollows() {
        return follows.get(1);
    }

    public List<MergeLine> getLines() {
        return lines;
    }

    public String getSurvivor() {
        return survivor;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
