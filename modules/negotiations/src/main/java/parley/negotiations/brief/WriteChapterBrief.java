package parley.negotiations.brief;

import jakarta.validation.constraints.NotNull;
import parley.core.text.BilingualText;

/**
 * To write the words of a chapter's brief; each stands in one language or in both.
 *
 * @param whoHasTheBall who owes what to whom
 * @param sensitivities what must not be said outside the team
 * @param responsiveLines what to answer when asked
 * @param keyMessages what may be said to anybody: Unclassified, and the only words of a public brief
 * @param marking of all but the key messages
 */
public record WriteChapterBrief(
        BilingualText whereWeAre,
        BilingualText whoHasTheBall,
        BilingualText decisionSought,
        BilingualText sensitivities,
        BilingualText responsiveLines,
        BilingualText nextDates,
        BilingualText keyMessages,
        @NotNull String marking) {
    public WriteChapterBrief {
        whereWeAre = whereWeAre == null ? BilingualText.none() : whereWeAre;
        whoHasTheBall = whoHasTheBall == null ? BilingualText.none() : whoHasTheBall;
        decisionSought = decisionSought == null ? BilingualText.none() : decisionSought;
        sensitivities = sensitivities == null ? BilingualText.none() : sensitivities;
        responsiveLines = responsiveLines == null ? BilingualText.none() : responsiveLines;
        nextDates = nextDates == null ? BilingualText.none() : nextDates;
        keyMessages = keyMessages == null ? BilingualText.none() : keyMessages;
    }

    static WriteChapterBrief none() {
        return new WriteChapterBrief(null, null, null, null, null, null, null, "UNCLASSIFIED");
    }

    /** @return these words after those; a side that was left while the other was written anew has fallen behind */
    WriteChapterBrief after(WriteChapterBrief before) {
        return new WriteChapterBrief(
                after(before.whereWeAre, whereWeAre),
                after(before.whoHasTheBall, whoHasTheBall),
                after(before.decisionSought, decisionSought),
                after(before.sensitivities, sensitivities),
                after(before.responsiveLines, responsiveLines),
                after(before.nextDates, nextDates),
                after(before.keyMessages, keyMessages),
                marking);
    }

    private static BilingualText after(BilingualText before, BilingualText now) {
        return before.edited(now.en(), now.fr(), now.source());
    }
}
