package parley.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import parley.core.directory.DirectoryService;
import parley.core.party.PartyService;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.core.time.PartialDate;
import parley.exchange.ImportChange;
import parley.exchange.ImportMessage;
import parley.ui.format.Formats;

/** What is said of rows, in the reader's language. */
@ApplicationScoped
public class ImportWords {
    private static final String DATE = ImportChange.REFERENCE + "date:";

    private Texts texts;
    private PartyService parties;
    private DirectoryService directory;

    protected ImportWords() {}

    @Inject
    ImportWords(Texts texts, PartyService parties, DirectoryService directory) {
        this.texts = texts;
        this.parties = parties;
        this.directory = directory;
    }

    /** @return a sentence, with the column before it where there is one */
    public String of(ImportMessage message, Language language) {
        String sentence = sentence(message, language);
        return message.column().isEmpty()
                ? sentence
                : texts.of(language, "import.inColumn", message.column(), sentence);
    }

    /** @return the sentence alone, for where the column is named already */
    public String sentence(ImportMessage message, Language language) {
        String sentence = texts.of(language, message.key(), message.arguments().toArray());
        return sentence.endsWith("..") ? sentence.substring(0, sentence.length() - 1) : sentence; // “… inc.” ends it
    }

    /** @return the field's name */
    public String title(ImportChange change, Language language) {
        return texts.of(language, change.titleKey());
    }

    /** @return a value as the reader's language has it; null for nothing */
    public String value(String value, Language language) {
        if (value == null || value.isEmpty() || value.charAt(0) != ImportChange.REFERENCE) {
            return value;
        }
        String[] reference = value.substring(1).split(":", 2);
        return switch (reference[0]) {
            case "date" -> new Formats(language).date(PartialDate.parse(reference[1]));
            case "key" -> texts.of(language, reference[1]);
            case "party" ->
                parties.all().stream()
                        .filter(party -> party.id() == Long.parseLong(reference[1]))
                        .map(party -> party.name(language))
                        .findFirst()
                        .orElse(reference[1]);
            default -> {
                List<String> ids = Arrays.asList(reference[1].split(","));
                yield directory.sectors().stream()
                        .filter(sector -> ids.contains(Long.toString(sector.id())))
                        .map(sector -> sector.name(language))
                        .collect(Collectors.joining("; "));
            }
        };
    }

    /** @return a value for programs: a date as records write it, else as the reader's language has it */
    public String data(String value, Language language) {
        return value != null && value.startsWith(DATE) ? value.substring(DATE.length()) : value(value, language);
    }

    /** @return why the file was refused; null where it was not */
    public String refusal(ImportSummary batch, Language language) {
        return batch.reason() == null ? null : texts.of(language, batch.reason(), numbers(batch.reasonArguments()));
    }

    /** Arguments are kept as texts; a row's number is written as a number of the reader's language. */
    private static Object[] numbers(List<String> arguments) {
        return arguments.stream()
                .map(text -> text.matches("\\d{1,18}") ? (Object) Long.valueOf(text) : text)
                .toArray();
    }

    /** @return all that is said of a row, sentence by sentence */
    public String reason(ImportRow row, Language language) {
        return row.messages().stream().map(message -> of(message, language)).collect(Collectors.joining(" "));
    }
}
