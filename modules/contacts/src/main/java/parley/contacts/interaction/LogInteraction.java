package parley.contacts.interaction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.core.action.LogAction;
import parley.core.record.RecordRef;
import parley.core.text.Language;
import parley.core.time.PartialDate;

/**
 * To log an interaction, and to write it again.
 *
 * @param day when it passed, perhaps known only by month; not after today
 * @param subject one line
 * @param notes internal, or null
 * @param language in which subject and notes are written
 * @param personIds or organizationIds, at least one of either
 * @param officials of ours who took part; may be empty
 * @param links the rounds, meetings and missions that it belongs to; may be empty
 * @param actions new ones, with the interaction as their source
 */
public record LogInteraction(
        @NotNull PartialDate day,
        @NotNull InteractionKind kind,
        @NotNull InteractionTheme theme,
        @NotBlank @Size(max = 300) String subject,
        @Size(max = 20_000) String notes,
        @NotNull Language language,
        Set<Long> personIds,
        Set<Long> organizationIds,
        @Valid List<LogOfficial> officials,
        Set<RecordRef> links,
        @NotNull String marking,
        @Valid List<LogAction> actions) {

    public LogInteraction {
        personIds = personIds == null ? Set.of() : Set.copyOf(personIds);
        organizationIds = organizationIds == null ? Set.of() : Set.copyOf(organizationIds);
        officials = officials == null ? List.of() : List.copyOf(officials);
        links = links == null ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(links));
        actions = actions == null ? List.of() : List.copyOf(actions);
    }

    /** @return the same with these officials and links */
    LogInteraction with(List<LogOfficial> ours, Set<RecordRef> linked) {
        return new LogInteraction(
                day, kind, theme, subject, notes, language, personIds, organizationIds, ours, linked, marking, actions);
    }

    @AssertTrue(message = "{error.interactionWithNobody}")
    public boolean isPersonIdsGiven() {
        return !personIds.isEmpty() || !organizationIds.isEmpty();
    }
}
