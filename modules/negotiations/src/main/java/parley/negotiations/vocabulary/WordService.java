package parley.negotiations.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.core.access.Allowed;
import parley.core.error.CommandValidator;
import parley.core.error.NotFound;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.negotiations.ChapterStatus;
import parley.negotiations.ProvisionStatus;
import parley.negotiations.VocabulariesAccess;
import parley.negotiations.agreement.AgreementStatus;

/** Words states anew; they hold everywhere from the next page on, in lists, reports and REST alike. */
@ApplicationScoped
@Transactional
public class WordService {
    private WordRepository repository;
    private CommandValidator validator;
    private Texts texts;

    protected WordService() {}

    @Inject
    WordService(WordRepository repository, CommandValidator validator, Texts texts) {
        this.repository = repository;
        this.validator = validator;
        this.texts = texts;
    }

    private static List<String> codes() {
        List<String> codes = new ArrayList<>();
        add(codes, "provision.status", ProvisionStatus.values());
        add(codes, "chapter.status", ChapterStatus.values());
        add(codes, "agreement.status", AgreementStatus.values());
        return codes;
    }

    private static void add(List<String> codes, String prefix, Enum<?>[] states) {
        Arrays.stream(states).forEach(state -> codes.add(prefix + "." + state.name()));
    }

    /** @return every state of provisions, chapters and agreements, in the order of their lives */
    @Allowed(VocabulariesAccess.WORD)
    public List<WordedState> all() {
        Set<String> own = repository.all().stream().map(WordState::code).collect(Collectors.toSet());
        return codes().stream()
                .map(code -> new WordedState(
                        code, texts.of(Language.EN, code), texts.of(Language.FR, code), own.contains(code)))
                .toList();
    }

    /**
     * Gives states other words.
     *
     * @throws NotFound if there is no such state
     * @throws parley.core.error.InvalidInput if a language is missing
     */
    @Allowed(VocabulariesAccess.WORD)
    public void word(List<WordState> states) {
        for (WordState state : states) {
            demand(state.code());
            validator.check(state);
            repository.put(state);
        }
        apply();
    }

    /** Gives a state the product's own words back. */
    @Allowed(VocabulariesAccess.WORD)
    public void unword(String code) {
        demand(code);
        repository.take(code);
        apply();
    }

    private static void demand(String code) {
        if (!codes().contains(code)) {
            throw new NotFound("STATE", code);
        }
    }

    private void apply() {
        texts.reword(words(repository.all()));
    }

    static Map<Language, Map<String, String>> words(List<WordState> all) {
        Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);
        words.put(Language.EN, by(all, WordState::en));
        words.put(Language.FR, by(all, WordState::fr));
        return words;
    }

    private static Map<String, String> by(List<WordState> all, Function<WordState, String> side) {
        return new HashMap<>(all.stream().collect(Collectors.toMap(WordState::code, side)));
    }
}
