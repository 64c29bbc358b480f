package parley.ui.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Addresses as somebody would guess them: {@code /contacts} for a section of the navigation, {@code /rounds} for a line of it. */
@ApplicationScoped
public class ShortAddresses {
    private static final Set<String> SORTS_OF_PAGES = Set.of("list", "show", "edit");

    @Inject
    private Instance<MenuContributor> contributors;

    private Map<String, String> known;

    /** @return the page that is meant; empty where the path is none of these */
    public Optional<String> meant(String path) {
        String word = path.replaceFirst("^/", "").replaceFirst("/$", "").replace("-", "");
        return Optional.ofNullable(known().get(word));
    }

    private synchronized Map<String, String> known() {
        if (known == null) {
            Map<String, String> words = new HashMap<>();
            List<MenuEntry> entries = contributors.stream()
                    .flatMap(contributor -> contributor.entries().stream())
                    .filter(entry -> entry.address() != null)
                    .sorted(Comparator.comparingInt(MenuEntry::order))
                    .toList();
            entries.forEach(entry -> words.putIfAbsent(word(entry.address(), 1), entry.address()));
            entries.stream()
                    .flatMap(entry -> entry.children().stream())
                    .forEach(line -> words.putIfAbsent(word(line.address(), 2), line.address()));
            entries.stream()
                    .filter(entry -> entry.children().isEmpty())
                    .forEach(entry -> words.putIfAbsent(word(entry.address(), 2), entry.address()));
            known = words;
        }
        return known;
    }

    /** @return that part of the address, or the one before it where it only says what sort of page this is */
    private static String word(String address, int part) {
        String[] parts = address.split("/");
        String word = parts[Math.min(part, parts.length - 1)];
        return (SORTS_OF_PAGES.contains(word) ? parts[part - 1] : word).replace("-", "");
    }
}
