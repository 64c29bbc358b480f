package parley.contacts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.contacts.consent.Basis;
import parley.contacts.consent.BasisService;
import parley.contacts.consent.ConsentState;
import parley.contacts.consent.ConsentSummary;
import parley.contacts.consent.Purpose;
import parley.contacts.consent.PurposeAnswer;
import parley.core.access.Callers;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.ui.format.Formats;

/** Consents in the reader's words, and what their selects offer. */
@Named
@RequestScoped
public class ConsentWords {
    @Inject
    private BasisService service;

    @Inject
    private Texts texts;

    private Map<String, Purpose> purposes;
    private Map<String, Basis> bases;

    public List<Purpose> getPurposes() {
        return List.copyOf(byPurpose().values());
    }

    /** @return those for which a basis is kept */
    public List<Purpose> getKeptPurposes() {
        return getPurposes().stream().filter(Purpose::needsBasis).toList();
    }

    public List<Basis> getBases() {
        return List.copyOf(byBasis().values());
    }

    boolean isPurpose(String code) {
        return byPurpose().containsKey(code);
    }

    boolean isBasis(String code) {
        return byBasis().containsKey(code);
    }

    public String purpose(String code) {
        Purpose purpose = byPurpose().get(code);
        return purpose == null ? code : purpose.name(reader());
    }

    public String basis(String code) {
        Basis basis = byBasis().get(code);
        return basis == null ? "–" : basis.name(reader());
    }

    /** @return the class of the sign */
    public String sign(ConsentState state) {
        return switch (state.answer()) {
            case NOT_NEEDED, ALLOWED -> "ok";
            case EXPIRED, WITHDRAWN -> "stop";
            case NO_BASIS -> "none";
        };
    }

    /** @return "yes, business until 5 Dec 2026", "no, withdrawn" */
    public String cell(ConsentState state) {
        return switch (state.answer()) {
            case NOT_NEEDED -> text("consent.answer.yes");
            case ALLOWED -> {
                String basis = byBasis().get(state.basis()).inShort(reader());
                yield state.until() == null
                        ? text("consent.yesBasis", basis)
                        : text("consent.yesUntil", basis, new Formats(reader()).day(state.until()));
            }
            case EXPIRED -> text("consent.noExpired");
            case WITHDRAWN -> text("consent.noWithdrawn");
            case NO_BASIS -> text("consent.noBasis");
        };
    }

    /** @return why a purpose is allowed or not */
    public String because(PurposeAnswer answer) {
        ConsentSummary line = answer.because();
        if (line == null) {
            String why = answer.purpose().why(reader());
            return why == null ? text("consent.noBasis") : why;
        }
        Formats formats = new Formats(reader());
        return switch (answer.answer()) {
            case WITHDRAWN -> text("consent.becauseWithdrawn", formats.day(line.effective()));
            case EXPIRED -> text("consent.becauseExpired", basis(line.basis()), day(formats, line.expires()));
            case NO_BASIS -> text("consent.noBasis");
            default -> text("consent.becauseGiven", basis(line.basis()), formats.day(line.effective()));
        };
    }

    private static String day(Formats formats, LocalDate day) {
        return day == null ? "–" : formats.day(day);
    }

    private Map<String, Purpose> byPurpose() {
        if (purposes == null) {
            purposes = inOrder(service.purposes(), Purpose::code);
        }
        return purposes;
    }

    private Map<String, Basis> byBasis() {
        if (bases == null) {
            bases = inOrder(service.bases(), Basis::code);
        }
        return bases;
    }

    private static <T> Map<String, T> inOrder(List<T> all, Function<T, String> code) {
        return all.stream()
                .collect(Collectors.toMap(code, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new));
    }

    private String text(String key, Object... arguments) {
        return texts.of(reader(), key, arguments);
    }

    private static Language reader() {
        return Callers.current().language();
    }
}
