package parley.ui.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import parley.core.access.AccessTable;
import parley.core.access.Caller;
import parley.core.access.Callers;
import parley.core.marking.Marking;
import parley.core.marking.MarkingService;
import parley.core.text.Language;
import parley.ui.kept.KeptForms;

/** What the layout knows of the reader and the page: language, navigation, sample band. */
@Named("layout")
@RequestScoped
public class LayoutBean {
    @Inject
    private Instance<MenuContributor> contributors;

    @Inject
    private AccessTable access;

    @Inject
    private MarkingService markings;

    @Inject
    private HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "parley.sample", defaultValue = "false")
    private boolean sample;

    private List<MenuEntry> menu;

    public Language getLanguage() {
        return Callers.current().language();
    }

    public Locale getLocale() {
        return getLanguage().locale();
    }

    /** @return {@code en-CA} or {@code fr-CA} */
    public String getTag() {
        return getLocale().toLanguageTag();
    }

    public Language getOther() {
        return getLanguage().other();
    }

    public boolean isSample() {
        return sample;
    }

    public Caller getCaller() {
        return Callers.current();
    }

    public boolean may(String operation) {
        return access.permits(Callers.current(), operation);
    }

    /** @return the marking to show in the band, or null where there is none to show */
    public String marking(String code) {
        return code == null || code.isEmpty() || code.equals(Marking.UNCLASSIFIED)
                ? null
                : markings.byCode(code).name(getLanguage());
    }

    /** @return the lines that the reader may use */
    public List<MenuEntry> getMenu() {
        if (menu == null) {
            Map<String, MenuEntry> sections = new LinkedHashMap<>();
            contributors.stream()
                    .flatMap(contributor -> contributor.entries().stream())
                    .forEach(entry -> sections.merge(entry.key(), entry, MenuEntry::with));
            menu = sections.values().stream()
                    .sorted(Comparator.comparingInt(MenuEntry::order))
                    .map(this::permitted)
                    .filter(entry -> usable(entry) || !entry.children().isEmpty())
                    .map(this::reachable)
                    .toList();
        }
        return menu;
    }

    private MenuEntry permitted(MenuEntry entry) {
        List<MenuEntry> children = entry.children().stream()
                .filter(this::usable)
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
        return new MenuEntry(entry.key(), entry.address(), entry.order(), children);
    }

    /** A section opens its first page that the reader may use. */
    private MenuEntry reachable(MenuEntry entry) {
        return usable(entry)
                ? entry
                : new MenuEntry(entry.key(), entry.children().get(0).address(), entry.order(), entry.children());
    }

    private boolean usable(MenuEntry entry) {
        return access.ofPage(entry.address())
                .map(operation -> operation.allows(Callers.current()))
                .orElse(false);
    }

    /** @return whether the page belongs to the entry, to one of its children or to their module */
    public boolean open(MenuEntry entry) {
        return current(entry)
                || entry.children().stream().anyMatch(this::current)
                || !entry.children().isEmpty()
                        && request.getRequestURI().startsWith(entry.module())
                        && lines().noneMatch(this::current);
    }

    /** A page that has a line of its own belongs to no other. */
    public boolean current(MenuEntry entry) {
        return named(entry)
                || entry.section().length() > 1
                        && request.getRequestURI().startsWith(entry.section())
                        && lines().noneMatch(this::named);
    }

    private Stream<MenuEntry> lines() {
        return getMenu().stream().flatMap(one -> Stream.concat(Stream.of(one), one.children().stream()));
    }

    private boolean named(MenuEntry entry) {
        return request.getRequestURI().equals(entry.address());
    }

    /** @return the address of this page in the other language */
    public String getOtherAddress() {
        String address = KeptForms.address(request);
        return address + (address.contains("?") ? "&" : "?") + "lang="
                + getOther().code();
    }
}
