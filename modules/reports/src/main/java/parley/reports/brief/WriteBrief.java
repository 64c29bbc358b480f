package parley.reports.brief;

import parley.core.text.BilingualText;

/**
 * The words of the two-page brief (PRODUCT §8), each in one language or both; written by people, never computed.
 *
 * @param whoHasTheBall who owes what to whom
 * @param responsiveLines what to answer when asked
 */
public record WriteBrief(
        BilingualText whereWeAre,
        BilingualText whoHasTheBall,
        BilingualText decisionSought,
        BilingualText sensitivities,
        BilingualText keyMessages,
        BilingualText responsiveLines,
        BilingualText nextDates) {
    public WriteBrief {
        whereWeAre = whereWeAre == null ? BilingualText.none() : whereWeAre;
        whoHasTheBall = whoHasTheBall == null ? BilingualText.none() : whoHasTheBall;
        decisionSought = decisionSought == null ? BilingualText.none() : decisionSought;
        sensitivities = sensitivities == null ? BilingualText.none() : sensitivities;
        keyMessages = keyMessages == null ? BilingualText.none() : keyMessages;
        responsiveLines = responsiveLines == null ? BilingualText.none() : responsiveLines;
        nextDates = nextDates == null ? BilingualText.none() : nextDates;
    }

    public boolean isEmpty() {
        return whereWeAre.isEmpty()
                && whoHasTheBall.isEmpty()
                && decisionSought.isEmpty()
                && sensitivities.isEmpty()
                && keyMessages.isEmpty()
                && responsiveLines.isEmpty()
                && nextDates.isEmpty();
    }
}
