package parley.contacts.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.core.audit.CodeWords;
import parley.core.text.Language;

/** What purposes are called, for the history of consents. */
@ApplicationScoped
public class PurposeWords implements CodeWords {
    @Inject
    private BasisService bases;

    @Override
    public List<String> columns() {
        return List.of("purpose_code", "collected_for");
    }

    @Override
    public Map<String, String> names(Language language) {
        return bases.purposes().stream().collect(Collectors.toMap(Purpose::code, each -> each.name(language)));
    }
}
