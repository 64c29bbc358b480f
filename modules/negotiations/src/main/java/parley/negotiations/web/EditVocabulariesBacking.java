package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.negotiations.vocabulary.WordService;
import parley.negotiations.vocabulary.WordState;
import parley.negotiations.vocabulary.WordedState;
import parley.ui.form.Form;

/** Words the states of provisions, chapters and agreements. */
@Named
@ViewScoped
public class EditVocabulariesBacking extends Form {
    @Inject
    private transient WordService words;

    private final List<Vocabulary> vocabularies = new ArrayList<>();

    /** @param name such as {@code chapter.status} */
    public record Vocabulary(String name, List<State> states) implements Serializable {}

    /** A state while it is worded. */
    public static class State implements Serializable {
        private final String code;
        private final String readEn;
        private final String readFr;
        private String en;
        private String fr;

        State(WordedState state) {
            code = state.code();
            readEn = state.en();
            readFr = state.fr();
            en = state.en();
            fr = state.fr();
        }

        private boolean changed() {
            return !readEn.equals(en) || !readFr.equals(fr);
        }

        /** @return the code without its vocabulary */
        public String getShort() {
            return code.substring(code.lastIndexOf('.') + 1);
        }

        public String getEn() {
            return en;
        }

        public void setEn(String en) {
            this.en = en;
        }

        public String getFr() {
            return fr;
        }

        public void setFr(String fr) {
            this.fr = fr;
        }
    }

    @PostConstruct
    void read() {
        Map<String, List<State>> named = new LinkedHashMap<>();
        words.all().forEach(state -> named.computeIfAbsent(
                        state.code().substring(0, state.code().lastIndexOf('.')), key -> new ArrayList<>())
                .add(new State(state)));
        named.forEach((name, states) -> vocabularies.add(new Vocabulary(name, states)));
    }

    public String save() {
        return save(() -> {
            words.word(vocabularies.stream()
                    .flatMap(vocabulary -> vocabulary.states().stream())
                    .filter(State::changed)
                    .map(state -> new WordState(state.code, state.en, state.fr))
                    .toList());
            say("editVocabularies.saved");
            return "/negotiations/vocabularies/edit";
        });
    }

    public List<Vocabulary> getVocabularies() {
        return vocabularies;
    }
}
