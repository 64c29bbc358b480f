package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.access.Callers;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.core.time.PartialDate;
import parley.core.time.Precision;
import parley.negotiations.schedule.Conflict;
import parley.negotiations.schedule.Sitting;
import parley.ui.format.FormatBean;

/** Conflicts of a schedule in words. */
@Named
@RequestScoped
public class ConflictWords {
    @Inject
    private Texts texts;

    @Inject
    private NegotiationsChoices choices;

    @Inject
    private FormatBean format;

    public String of(Conflict conflict) {
        Language language = Callers.current().language();
        if (conflict.round() != null) {
            return texts.of(
                    language,
                    "conflict." + conflict.kind(),
                    days(conflict.one()),
                    conflict.round().label(language),
                    format.range(conflict.round().start(), conflict.round().end()));
        }
        String subject = conflict.kind() == Conflict.Kind.DELEGATION
                ? choices.partyName(Long.valueOf(conflict.subject()))
                : conflict.subject();
        return texts.of(
                language,
                "conflict." + conflict.kind(),
                subject,
                name(conflict.one(), language),
                name(conflict.other(), language),
                conflict.people() == null ? 0 : conflict.people());
    }

    private String days(Sitting sitting) {
        return format.range(
                PartialDate.of(sitting.firstDay(), Precision.DAY), PartialDate.of(sitting.lastDay(), Precision.DAY));
    }

    private String name(Sitting sitting, Language language) {
        return sitting.id() == 0 ? texts.of(language, "conflict.thisSession") : sitting.code();
    }
}
