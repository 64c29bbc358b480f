package parley.negotiations.chapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import parley.negotiations.ChapterStatus;
import parley.negotiations.OpenBrackets;

/** Whether what is said of a chapter fits its text. Where nobody counts brackets, nothing is known and nothing refused. */
@ApplicationScoped
class Bracketed {
    private Instance<OpenBrackets> brackets;

    protected Bracketed() {}

    @Inject
    Bracketed(Instance<OpenBrackets> brackets) {
        this.brackets = brackets;
    }

    /** @return open brackets by chapter; a chapter without a text is not in it */
    Map<String, Integer> open(LocalDate day) {
        return brackets.isResolvable() ? brackets.get().byChapter(day) : Map.of();
    }

    /**
     * @return the open brackets that contradict the status; null where none do
     * @throws ConcludedWithOpenBrackets if there are some and no reason is given
     */
    Integer contradicting(String chapter, ChapterStatus status, LocalDate day, String reason) {
        if (!status.concluded()) {
            return null;
        }
        int open = open(day).getOrDefault(chapter, 0);
        if (open > 0 && (reason == null || reason.isBlank())) {
            throw new ConcludedWithOpenBrackets(chapter, open);
        }
        return open == 0 ? null : open;
    }
}
