package parley.negotiations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the negotiations came to, for reports. Everything is limited to what the caller may see. */
public interface NegotiationFigures {
    /** @return every chapter in the agreement's order, with its status on two days */
    List<ChapterFigure> chapters(LocalDate start, LocalDate end);

    /** @return chapters concluded on that day whose texts of that day still hold open brackets, in the agreement's order */
    List<OpenConclusion> openConclusions(LocalDate asOf);

    /** @return rounds held that touch the days from–to, both inclusive, by place in the series; those without a date in none */
    List<RoundCard> roundsHeld(LocalDate from, LocalDate to);

    /**
     * @return rounds not yet held and not cancelled that begin on the day or later, soonest first, as far as they were logged
     *     by the end of {@code asOf}; those without a date never
     */
    List<RoundCard> roundsComing(LocalDate from, LocalDate asOf);

    /** @return the highest marking of the rounds begun by that day, which a chapter's status may come from */
    String marking(LocalDate asOf);

    /** @return the status of the agreement itself on that day; empty where nothing was said of it by then */
    Optional<AgreementStanding> agreement(LocalDate asOf);

    /** @return the latest published number of chapters done, by that day */
    Optional<PublishedChapters> published(LocalDate asOf);
}
