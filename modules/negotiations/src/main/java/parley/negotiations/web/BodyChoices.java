package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import parley.core.access.Callers;
import parley.core.time.PartialDate;
import parley.negotiations.body.Body;
import parley.negotiations.body.BodyKind;
import parley.negotiations.body.BodyService;
import parley.negotiations.body.NegotiatedChapter;

/** Bodies in selects, and their names. */
@Named
@RequestScoped
public class BodyChoices {
    @Inject
    private BodyService bodies;

    private List<Body> all;

    private List<Body> all() {
        if (all == null) {
            all = bodies.there(null, null);
        }
        return all;
    }

    public List<Body> getAll() {
        return all();
    }

    /** @return those that were there on the days; all where no day is known */
    public List<Body> on(LocalDate first, LocalDate last) {
        return all().stream()
                .filter(body -> body.there(first, last == null ? first : last))
                .toList();
    }

    /** @return those that were there while a round was on, as far as its dates are known */
    public List<Body> during(PartialDate start, PartialDate end) {
        PartialDate last = end == null ? start : end;
        return on(start == null ? null : start.value(), last == null ? null : last.last());
    }

    public List<NegotiatedChapter> getChapters() {
        return bodies.chapters();
    }

    public BodyKind[] getKinds() {
        return BodyKind.values();
    }

    /** @return the body's name in the reader's language; an empty text for none */
    public String name(String code) {
        return all().stream()
                .filter(body -> body.code().equals(code))
                .map(BodyChoices::name)
                .findFirst()
                .orElse("");
    }

    private static String name(Body body) {
        return body.name(Callers.current().language());
    }
}
