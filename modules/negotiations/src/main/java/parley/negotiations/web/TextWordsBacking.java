package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import parley.core.access.Callers;
import parley.core.party.PartyCard;
import parley.core.party.PartyService;
import parley.core.text.Texts;
import parley.negotiations.text.WordsService;
import parley.negotiations.text.parse.Grammar;
import parley.negotiations.text.parse.WordKind;
import parley.ui.form.Form;

/** The words by which brackets are read: a line for each party and for each kind of word. */
@Named
@ViewScoped
public class TextWordsBacking extends Form {
    private static final String APART = "; ";

    @Inject
    private transient WordsService service;

    @Inject
    private transient PartyService parties;

    @Inject
    private transient Texts texts;

    private List<Line> lines = new ArrayList<>();

    /** Words of one kind, or other names of one party. */
    public static class Line implements Serializable {
        private final WordKind kind;
        private final String party;
        private final String label;
        private String words;

        Line(WordKind kind, String party, String label, String words) {
            this.kind = kind;
            this.party = party;
            this.label = label;
            this.words = words;
        }

        public String getLabel() {
            return label;
        }

        public String getWords() {
            return words;
        }

        public void setWords(String words) {
            this.words = words;
        }
    }

    @PostConstruct
    void read() {
        List<Grammar.Word> kept = service.kept();
        for (WordKind kind : WordKind.values()) {
            if (kind != WordKind.PARTY) {
                String label = texts.of(Callers.current().language(), "textWords.kind." + kind);
                lines.add(new Line(kind, null, label, words(kept, kind, null)));
            }
        }
        for (PartyCard party : parties.all()) {
            String label = party.code() + " · " + party.name(Callers.current().language());
            lines.add(new Line(WordKind.PARTY, party.code(), label, words(kept, WordKind.PARTY, party.code())));
        }
    }

    private static String words(List<Grammar.Word> kept, WordKind kind, String party) {
        return kept.stream()
                .filter(word -> word.kind() == kind && (party == null || party.equals(word.party())))
                .map(Grammar.Word::word)
                .collect(Collectors.joining(APART));
    }

    public String save() {
        return save(() -> {
            List<Grammar.Word> all = new ArrayList<>();
            for (Line line : lines) {
                Arrays.stream(line.words == null ? new String[0] : line.words.split("[;\\n]"))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .forEach(word -> all.add(new Grammar.Word(line.kind, word, line.party)));
            }
            service.keep(all);
            say("textWords.saved");
            return "/negotiations/texts/words";
        });
    }

    public List<Line> getLines() {
        return lines;
    }
}
