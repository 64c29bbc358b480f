package parley.negotiations.position;

import java.util.List;
import java.util.Map;
import parley.core.party.PartyCard;
import parley.negotiations.issue.IssueSummary;
import parley.negotiations.known.KnownChapter;

/**
 * Issues of one chapter by party, as of a day.
 *
 * @param parties columns: those that were heard on one of the issues
 * @param marking the highest of what is shown
 */
public record PositionGrid(KnownChapter chapter, List<PartyCard> parties, List<Line> lines, String marking) {
    /**
     * One issue.
     *
     * @param cells one for each party, in their order
     */
    public record Line(IssueSummary issue, List<Cell> cells) {}

    /**
     * What one party holds on one issue.
     *
     * @param position null where nothing was heard
     * @param spokenBy the party that spoke on its behalf; null where it spoke itself
     */
    public record Cell(PartyCard party, Position position, PartyCard spokenBy) {}

    static Cell cell(PartyCard party, List<Position> onIssue, Map<Long, PartyCard> all) {
        Position own = null;
        Position other = null;
        for (Position position : onIssue) {
            if (position.partyId() == party.id()) {
                own = position;
            } else if (position.onBehalfOf().contains(party.id())
                    && (other == null || position.effective().isAfter(other.effective()))) {
                other = position;
            }
        }
        boolean itself = own != null && (other == null || !other.effective().isAfter(own.effective()));
        if (itself || other == null) {
            return new Cell(party, own, null);
        }
        return new Cell(party, other, all.get(other.partyId()));
    }
}
