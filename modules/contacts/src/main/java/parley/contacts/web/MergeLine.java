package parley.contacts.web;

import java.io.Serializable;
import java.util.Objects;
import parley.contacts.merge.MergeField;
import parley.contacts.merge.Side;

/** One field of two records beside each other, and whose value stays. */
public final class MergeLine implements Serializable {
    private final MergeField field;
    private final String first;
    private final String second;
    private String choice;

    MergeLine(MergeField field, String first, String second) {
        this.field = field;
        this.first = first;
        this.second = second;
        this.choice = first.isEmpty() && !second.isEmpty() ? "second" : "first";
    }

    public MergeField getField() {
        return field;
    }

    public String getFirst() {
        return first;
    }

    public String getSecond() {
        return second;
    }

    /** @return first, second or both */
    public String getChoice() {
        return choice;
    }

    void choose(String chosen) {
        if (chosen != null) {
            choice = chosen;
        }
    }

    /** @return whether there is anything to choose */
    public boolean isDifferent() {
        return !Objects.equals(first, second);
    }

    /** @return whether both can stay, one after the other */
    public boolean isJoinable() {
        return field.name().endsWith("NOTES") && !first.isEmpty() && !second.isEmpty();
    }

    Side side(boolean firstSurvives) {
        return choice.equals("both")
                ? Side.BOTH
                : choice.equals("first") == firstSurvives ? Side.SURVIVOR : Side.MERGED;
    }
}
