package parley.contacts.rest;

import java.util.List;
import parley.contacts.duplicate.DuplicateSummary;
import parley.ui.rest.TextJson;

/**
 * Two records that may be one.
 *
 * @param score 1 to 100
 * @param notSame who said that they are not the same and when; null while that is open
 */
public record DuplicateJson(
        String kind, RecordJson first, RecordJson second, int score, List<String> reasons, DecisionJson notSame) {

    /** One of the two. */
    public record RecordJson(long id, TextJson name, TextJson detail) {
        static RecordJson of(DuplicateSummary.Side side) {
            return new RecordJson(
                    side.id(),
                    TextJson.of(side.nameEn(), side.nameFr()),
                    TextJson.of(side.detailEn(), side.detailFr()));
        }
    }

    /** A decision that two records are not the same. */
    public record DecisionJson(String at, String by, String reason) {}

    static DuplicateJson of(DuplicateSummary pair) {
        return new DuplicateJson(
                pair.kind().name(),
                RecordJson.of(pair.first()),
                RecordJson.of(pair.second()),
                pair.score(),
                pair.reasons().stream().map(Enum::name).toList(),
                pair.decidedAt() == null
                        ? null
                        : new DecisionJson(Json.text(pair.decidedAt()), pair.decidedBy(), pair.decidedReason()));
    }
}
