package parley.contacts.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.core.audit.CodeWords;
import parley.core.text.Language;

/** What bases are called, for the history of consents. */
@ApplicationScoped
public class BasisWords implements CodeWords {
    @Inject
    private BasisService bases;

    @Override
    public List<String> columns() {
        return List.of("basis_code");
    }

    @Override
    public Map<String, String> names(Language language) {
        return bases.bases().stream().collect(Collectors.toMap(Basis::code, each -> each.name(language)));
    }
}
